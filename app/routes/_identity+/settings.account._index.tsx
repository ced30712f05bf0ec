import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { accountSettings } from "~/modules/identity/account-settings.server";
import { changeName } from "~/modules/identity/change-name.server";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { SignInFacts } from "~/modules/identity/parts/sign-in-facts";
import { useNamedProblems } from "~/modules/identity/parts/use-named-problems";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

const tidings = ["name", "email", "password", "asked", "stayed"] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const account = await accountSettings(context.actor);
  if (!account) throw signInFirst(request);
  const done = tidings.find((one) => one === new URL(request.url).searchParams.get("done")) ?? null;
  return { account, done, meta: { title: `${context.t("identity:settings.title")} · ${context.t("common:name")}` } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await changeName(context.actor, form, { now: context.now });
  return respond(result, form, () => redirect("/settings/account?done=name"));
}

export default function AccountSettingsRoute() {
  const { account, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const problems = useNamedProblems(problem);
  return (
    <SettingsFrame current="account" done={done && !problem.title ? t(`account.done-${done}`) : null}>
      {problem.title ? <FormProblem title={problem.title} problems={problems} /> : null}
      <section aria-labelledby="your-name">
        <h2 id="your-name" className="mb-4 text-xl">
          {t("account.name-title")}
        </h2>
        <Form method="post" noValidate className="grid max-w-md gap-5">
          <TextField
            {...problem.field("name", account.name)}
            label={t("field.name")}
            autoComplete="name"
            maxLength={80}
            required
          />
          <TextField
            {...problem.field("handle", account.handle)}
            label={t("field.handle")}
            hint={t("field.handle-hint")}
            autoCapitalize="none"
            spellCheck={false}
            autoComplete="off"
            maxLength={30}
            required
          />
          <div>
            <Button variant="main" pending={useSending()}>
              {t("account.save-name")}
            </Button>
          </div>
        </Form>
      </section>
      <SignInFacts {...account} />
      <p>
        <Link to="/settings/departure">{t("departure.title")}</Link>
      </p>
    </SettingsFrame>
  );
}
