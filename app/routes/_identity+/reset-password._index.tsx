import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askPasswordReset } from "~/modules/identity/ask-password-reset.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { EmailField } from "~/modules/identity/parts/email-field";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export function loader({ context, request }: LoaderFunctionArgs) {
  const title = `${context.t("identity:reset.title")} · ${context.t("common:name")}`;
  return { sent: new URL(request.url).searchParams.has("sent"), meta: { title, path: "/reset-password" } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await askPasswordReset(context.actor, form, visitOf(context, request));
  return respond(result, form, () => redirect("/reset-password?sent"));
}

export default function ResetPasswordRoute() {
  const { sent } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const sending = useSending();
  return (
    <AuthPage
      title={t("reset.title")}
      intro={sent ? undefined : t("reset.intro")}
      problem={problem}
      foot={<Link to="/sign-in">{t("reset.back")}</Link>}
    >
      {sent && !problem.title ? (
        <Notice tone="done" role="status">
          {t("reset.sent")}
        </Notice>
      ) : (
        <Form method="post" noValidate className="grid gap-5">
          <EmailField problem={problem} />
          <Button variant="main" wide pending={sending}>
            {t("reset.submit")}
          </Button>
        </Form>
      )}
    </AuthPage>
  );
}
