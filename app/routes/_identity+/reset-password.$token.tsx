import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { mailLink } from "~/modules/identity/mail-link.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { SecretField } from "~/modules/identity/parts/secret-field";
import { noSessionCookie } from "~/modules/identity/session-cookie.server";
import { setNewPassword } from "~/modules/identity/set-new-password.server";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const link = await mailLink(params.token ?? "", { purposes: ["resetPassword"], now: context.now });
  const title = `${context.t("identity:reset.new-title")} · ${context.t("common:name")}`;
  return { email: link?.email ?? null, meta: { title } };
}

export async function action({ params, context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await setNewPassword(context.actor, { ...form, token: params.token }, visitOf(context, request));
  return respond(result, form, () =>
    redirect("/sign-in?done=password", { headers: { "Set-Cookie": noSessionCookie(request) } }),
  );
}

export default function NewPasswordRoute() {
  const { email } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const sending = useSending();
  if (email === null) {
    return (
      <AuthPage title={t("reset.old-title")} intro={t("reset.old-text")}>
        <div>
          <Button to="/reset-password" variant="main">
            {t("reset.again")}
          </Button>
        </div>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t("reset.new-title")} intro={t("reset.new-intro")} problem={problem}>
      <Form method="post" noValidate className="grid gap-5">
        <input type="email" name="email" autoComplete="username" value={email} readOnly hidden />
        <SecretField kind="new-password" problem={problem} />
        <Button variant="main" wide pending={sending}>
          {t("reset.new-submit")}
        </Button>
      </Form>
    </AuthPage>
  );
}
