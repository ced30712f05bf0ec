import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { demoAccounts } from "~/modules/identity/demo-accounts.server";
import { demoPassword } from "~/modules/identity/open-demo-account.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { DemoPeople } from "~/modules/identity/parts/demo-people";
import { EmailField } from "~/modules/identity/parts/email-field";
import { SecretField } from "~/modules/identity/parts/secret-field";
import { sessionCookieFor } from "~/modules/identity/session-cookie.server";
import { signIn } from "~/modules/identity/sign-in.server";
import { visitOf } from "~/modules/identity/visit.server";
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

const tidings = ["password", "confirmed", "out", "leaving"] as const;

export async function loader({ context, request }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const returnTo = localPath(query.get("returnTo"));
  if (context.viewer) return redirect(returnTo);
  const done = tidings.find((one) => one === query.get("done")) ?? null;
  const title = `${context.t("identity:sign-in.title")} · ${context.t("common:name")}`;
  const [holds, demo] = await Promise.all([holdsFor(request, returnTo), demoAccounts()]);
  return { returnTo, done, holds, demo, demoPassword, meta: { title, path: "/sign-in" } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await signIn(context.actor, form, visitOf(context, request));
  // A whole new page: it may speak another language from here on.
  return respond(result, form, ({ token, leaves }) =>
    redirectDocument(leaves ? "/settings/departure" : localPath(form.returnTo), {
      headers: { "Set-Cookie": sessionCookieFor(token, request) },
    }),
  );
}

export default function SignInRoute() {
  const { returnTo, done, holds, demo, demoPassword: password } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const signUp = `/sign-up?${new URLSearchParams({ returnTo })}`;
  return (
    <AuthPage
      title={t("sign-in.title")}
      intro={returnTo === "/" || holds ? undefined : t("sign-in.onward")}
      problem={problem}
      foot={
        <>
          {t("sign-in.new")} <Link to={signUp}>{t("sign-in.sign-up")}</Link>
          <DemoPeople people={demo} password={password} returnTo={returnTo} />
        </>
      }
    >
      {holds ? (
        <Notice tone="info" title={t("held.title")}>
          {t("held.sign-in")} <Link to={signUp}>{t("held.sign-up")}</Link>
        </Notice>
      ) : null}
      {done && !problem.title ? (
        <Notice tone="done" role="status">
          {t(`sign-in.done-${done}`)}
        </Notice>
      ) : null}
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="returnTo" value={returnTo} />
        <EmailField problem={problem} />
        <SecretField kind="password" problem={problem} />
        <Button variant="main" wide pending={useSending()}>
          {t("sign-in.submit")}
        </Button>
        <p>
          <Link to="/reset-password">{t("sign-in.forgot")}</Link>
        </p>
      </Form>
    </AuthPage>
  );
}
