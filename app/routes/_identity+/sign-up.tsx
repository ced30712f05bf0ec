import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { openAccount } from "~/modules/identity/open-account.server";
import { AuthPage } from "~/modules/identity/parts/auth-page";
import { EmailField } from "~/modules/identity/parts/email-field";
import { SecretField } from "~/modules/identity/parts/secret-field";
import { sentToCookie } from "~/modules/identity/sent-to.server";
import { visitOf } from "~/modules/identity/visit.server";
import { readForm } from "~/platform/http/form.server";
import { localPath } from "~/platform/http/local-path";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Link } from "~/ui/link";
import { TextField } from "~/ui/text-field";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["identity"] };
export const meta = metaFromLoader;

export function loader({ context, request }: LoaderFunctionArgs) {
  const returnTo = localPath(new URL(request.url).searchParams.get("returnTo"));
  if (context.viewer) return redirect(returnTo);
  const title = `${context.t("identity:sign-up.title")} · ${context.t("common:name")}`;
  return { returnTo, meta: { title, description: context.t("identity:sign-up.intro"), path: "/sign-up" } };
}

export async function action({ context, request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await openAccount(context.actor, form, visitOf(context, request));
  const onward = `/verify-email/sent?${new URLSearchParams({ returnTo: localPath(form.returnTo) })}`;
  return respond(result, form, () =>
    redirect(onward, { headers: { "Set-Cookie": sentToCookie(form.email, request) } }),
  );
}

export default function SignUpRoute() {
  const { returnTo } = useLoaderData<typeof loader>();
  const { t } = useTranslation("identity");
  const problem = useProblem();
  const signIn = `/sign-in?${new URLSearchParams({ returnTo })}`;
  return (
    <AuthPage
      title={t("sign-up.title")}
      intro={t("sign-up.intro")}
      problem={problem}
      foot={
        <>
          {t("sign-up.have")} <Link to={signIn}>{t("sign-in.title")}</Link>
        </>
      }
    >
      <Form method="post" noValidate className="grid gap-5">
        <input type="hidden" name="returnTo" value={returnTo} />
        <TextField
          {...problem.field("name")}
          label={t("field.name")}
          hint={t("field.name-hint")}
          autoComplete="name"
          maxLength={80}
          required
        />
        <EmailField problem={problem} hint={t("field.email-hint")} />
        <SecretField kind="first-password" problem={problem} />
        <Button variant="main" wide pending={useSending()}>
          {t("sign-up.submit")}
        </Button>
        <p className="text-sm leading-normal text-ink-3">{t("sign-up.privacy")}</p>
      </Form>
    </AuthPage>
  );
}
