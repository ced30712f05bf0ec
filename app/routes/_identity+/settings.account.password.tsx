import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { accountSettings } from "~/modules/identity/account-settings.server";
import { changePassword } from "~/modules/identity/change-password.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { SecretField } from "~/modules/identity/parts/secret-field";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const account = await accountSettings(context.actor);
  if (!account) throw signInFirst(request);
  return {
    email: account.email,
    meta: { title: `${context.t("identity:password.title")} · ${context.t("common:name")}` },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const here = { ...visitOf(context, request), sessionId: context.sessionId };
  const result = await changePassword(context.actor, form, here);
  return respond(result, form, () => redirect("/settings/account?done=password"));
}

export default function ChangePasswordRoute() {
  const { email } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  return (
    <AuthPage
      title={t("password.title")}
      intro={t("password.intro")}
      problem={problem}
      foot={<Link to="/settings/account">{t("common:act.cancel")}</Link>}
    >
      <Form method="post" noValidate className="grid gap-5">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <SecretField kind="current" problem={problem} />
        <SecretField kind="new-password" problem={problem} />
        <Button variant="main" wide pending={useSending()}>
          {t("password.submit")}
        </Button>
      </Form>
    </AuthPage>
  );
}
