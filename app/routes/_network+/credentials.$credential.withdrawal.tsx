import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { credentialPage } from "~/modules/network/credentials-to-check.server";
import { withdrawCredential } from "~/modules/network/revoke-credential.server";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";

export const handle = { i18n: ["credentials"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await credentialPage(context.actor, numberIn(params.credential) ?? 0);
  if (!page || page.claim.personId !== context.actor.id) throw notFound();
  return { kind: page.claim.kind, meta: { title: context.t("credentials:withdraw") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await withdrawCredential(context.actor, { credentialId: params.credential }), form, () =>
    redirect("/settings/credentials"),
  );
}

export default function WithdrawalRoute() {
  const { kind } = useLoaderData<typeof loader>();
  const { t } = useTranslation("credentials");
  const problem = useProblem();
  return (
    <Page narrow>
      <h1 className="mb-2 text-2xl">{t("withdraw-name", { name: t(`common:credential.${kind}`) })}</h1>
      <p className="mb-6 text-ink-2">{t("withdraw-text")}</p>
      {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
      <Form method="post" className="flex flex-wrap gap-2.5">
        <Button variant="danger">{t("withdraw")}</Button>
        <Button to="/settings/credentials" variant="quiet">
          {t("common:act.cancel")}
        </Button>
      </Form>
    </Page>
  );
}
