import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { askConfirmation } from "~/modules/identity/ask-confirmation.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { EmailField } from "~/modules/identity/parts/email-field";
import { sentTo, sentToCookie } from "~/modules/identity/sent-to.server";
import { visitOf } from "~/modules/identity/visit.server";
import { config, demoMode } from "~/platform/config.server";
import { readForm } from "~/platform/http/form.server";
import { holdsFor } from "~/platform/http/held-form.server";
import { localPath } from "~/platform/http/local-path";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { Notice } from "~/ui/notice";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const email = sentTo(request);
  const title = `${context.t(email ? "identity:sent.title" : "identity:confirm.title")} · ${context.t("common:name")}`;
  const returnTo = localPath(query.get("returnTo"));
  const mailbox = demoMode && config.SMTP_URL === "";
  return {
    email,
    again: query.get("done") === "again",
    returnTo,
    holds: await holdsFor(request, returnTo),
    mailbox,
    meta: { title },
  };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await askConfirmation(context.actor, form, visitOf(context, request));
  const onward = `/verify-email/sent?${new URLSearchParams({ done: "again", returnTo: localPath(form.returnTo) })}`;
  return respond(result, form, () =>
    redirect(onward, { headers: { "Set-Cookie": sentToCookie(form.email, request) } }),
  );
}

export default function LetterSentRoute() {
  const { email, again, returnTo, holds, mailbox } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  return (
    <AuthPage
      title={t(email ? "sent.title" : "confirm.title")}
      intro={email ? t("sent.text", { email }) : t("sent.text-unknown")}
      problem={problem}
    >
      {again && !problem.title ? (
        <Notice tone="done" role="status">
          {t("sent.done")}
        </Notice>
      ) : null}
      {holds ? (
        <Notice tone="info" title={t("held.title")}>
          {t("held.sent")}
        </Notice>
      ) : null}
      {mailbox ? (
        <p>
          <Link to="/dev/mailbox">{t("sent.mailbox")}</Link>
        </p>
      ) : null}
      <section className="border-t border-line pt-6">
        {email ? (
          <>
            <h2 className="text-lg">{t("sent.again-title")}</h2>
            <p className="mt-1 mb-4 text-ink-2">{t("sent.again-text")}</p>
          </>
        ) : null}
        <Form method="post" noValidate className="grid gap-4">
          <input type="hidden" name="returnTo" value={returnTo} />
          <EmailField problem={problem} initial={email} />
          <Button pending={useSending()}>{t(email ? "sent.again" : "sent.send")}</Button>
        </Form>
      </section>
    </AuthPage>
  );
}
