import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askTakeout } from "~/modules/identity/ask-takeout.server";
import { SecretField } from "~/modules/identity/parts/secret-field";
import { SettingsFrame } from "~/modules/identity/parts/settings-frame";
import { TakeoutRow } from "~/modules/identity/parts/takeout-row";
import { useNamedProblems } from "~/modules/identity/parts/use-named-problems";
import { useSeeAgain } from "~/modules/identity/parts/use-see-again";
import { takeoutPage } from "~/modules/identity/takeout-page.server";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Link } from "~/ui/link";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const page = await takeoutPage(context.actor, { now: context.now });
  if (!page) throw signInFirst(request);
  const done = new URL(request.url).searchParams.has("done");
  const title = `${context.t("identity:takeout.title")} · ${context.t("common:name")}`;
  return { ...page, done, meta: { title } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await askTakeout(context.actor, form, visitOf(context, request));
  return respond(result, form, () => redirect("/settings/takeout?done"));
}

export default function TakeoutRoute() {
  const { takeouts, days, waits, administers, done } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const problems = useNamedProblems(problem);
  const sending = useSending();
  useSeeAgain(waits);
  return (
    <SettingsFrame current="takeout" done={done && waits && !problem.title ? t("takeout.done") : null}>
      {problem.title ? <FormProblem title={problem.title} problems={problems} /> : null}
      <section aria-labelledby="take-along" className="grid gap-3">
        <h2 id="take-along" className="text-xl">
          {t("takeout.title")}
        </h2>
        <p>{t("takeout.intro")}</p>
        <p className="text-ink-2">{t("takeout.not-in-it")}</p>
        {takeouts.length > 0 ? (
          <ul className="divide-y divide-line border-y border-line">
            {takeouts.map((takeout) => (
              <TakeoutRow key={takeout.id} {...takeout} />
            ))}
          </ul>
        ) : null}
        {waits ? null : (
          <Form method="post" noValidate className="mt-2 grid max-w-md gap-5">
            <p className="text-ink-2">{t("takeout.terms", { days })}</p>
            <SecretField kind="current" problem={problem} />
            <div>
              <Button variant="main" pending={sending}>
                {t("takeout.submit")}
              </Button>
            </div>
          </Form>
        )}
      </section>
      <p>
        <Link to="/settings/departure">{t("departure.title")}</Link>
      </p>
      {administers ? (
        <p>
          <Link to="/departures">{t("departures.link")}</Link>
        </p>
      ) : null}
    </SettingsFrame>
  );
}
