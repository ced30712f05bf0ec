import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { domainOfLetter } from "~/modules/network/organisation-domains.server";
import { SignInFirst } from "~/modules/network/parts/sign-in-first";
import { organisationPath } from "~/modules/network/rules/paths";
import { verifyDomain } from "~/modules/network/verify-domain.server";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const claim = await domainOfLetter(params.token, context.now);
  const title = context.t("network:domain.title");
  return { claim, here: new URL(request.url).pathname, signedIn: context.viewer !== null, meta: { title } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await verifyDomain(context.actor, { token: params.token }), form, ({ slug }) =>
    redirect(`${organisationPath(slug, "staff")}/domains`),
  );
}

export default function DomainRoute() {
  const { claim, here, signedIn } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  if (!claim) {
    return (
      <Page>
        <Empty level={1} title={t("domain.over")}>
          {t("problem.domain-link-over")}
        </Empty>
      </Page>
    );
  }
  const { domain, name, role } = claim;
  return (
    <Page>
      <h1 className="text-2xl">{t("domain.confirm-title", { domain, name })}</h1>
      <p className="mt-2 mb-6 text-ink-2">{t("domain.confirm-text", { domain, role: t(`role.${role}`) })}</p>
      {signedIn ? (
        <Form method="post" className="grid gap-5">
          {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
          <div>
            <Button variant="main">{t("domain.confirm")}</Button>
          </div>
        </Form>
      ) : (
        <SignInFirst returnTo={here} />
      )}
    </Page>
  );
}
