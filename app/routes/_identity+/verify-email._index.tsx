import { type ActionFunctionArgs, type LoaderFunctionArgs, redirectDocument } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { confirmEmail } from "~/modules/identity/confirm-email.server";
import { mailLink } from "~/modules/identity/mail-link.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { sessionCookieFor } from "~/modules/identity/session-cookie.server";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { localPath } from "~/platform/http/local-path";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

/** Opening the link only asks: mail programs open links by themselves, and must not confirm anything. */
export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const token = query.get("token") ?? "";
  const link = await mailLink(token, { purposes: ["verifyEmail", "changeEmail"], now: context.now });
  const title = `${context.t("identity:confirm.title")} · ${context.t("common:name")}`;
  return { token, email: link?.email ?? null, returnTo: localPath(query.get("returnTo")), meta: { title } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await confirmEmail(context.actor, form, visitOf(context, request));
  return respond(result, form, ({ sessionToken }) => {
    if (context.viewer) return redirectDocument("/settings/account?done=email");
    if (sessionToken === null) return redirectDocument("/sign-in?done=confirmed");
    return redirectDocument(localPath(form.returnTo), {
      headers: { "Set-Cookie": sessionCookieFor(sessionToken, request) },
    });
  });
}

export default function VerifyEmailRoute() {
  const { token, email, returnTo } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const sending = useSending();
  if (email === null) {
    return (
      <AuthPage title={t("confirm.old-title")} intro={t("confirm.old-text")} problem={problem}>
        <div>
          <Button to="/verify-email/sent" variant="main">
            {t("confirm.again")}
          </Button>
        </div>
      </AuthPage>
    );
  }
  return (
    <AuthPage title={t("confirm.title")} intro={t("confirm.text", { email })} problem={problem}>
      <Form method="post">
        <input type="hidden" name="token" value={token} />
        <input type="hidden" name="returnTo" value={returnTo} />
        <Button variant="main" wide pending={sending}>
          {t("confirm.submit")}
        </Button>
      </Form>
    </AuthPage>
  );
}
