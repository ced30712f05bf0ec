import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { leaveOrganisation } from "~/modules/network/remove-staff.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen?.may.leave) throw notFound();
  const { name, slug } = seen.organisation;
  return { name, slug, meta: { title: context.t("network:leave-organisation.title", { name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const result = await leaveOrganisation(context.actor, { organisationId: seen.organisation.id });
  return respond(result, form, ({ slug }) => redirect(organisationPath(slug)));
}

export default function LeaveOrganisationRoute() {
  const { name, slug } = useLoaderData<typeof loader>();
  const { t } = useTranslation("network");
  const problem = useProblem();
  const sending = useSending();
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: organisationPath(slug), label: name }]} />}>
      <h1 className="mb-2 text-2xl">{t("leave-organisation.title", { name })}</h1>
      <p className="mb-6 text-ink-2">{t("leave-organisation.text")}</p>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger" pending={sending}>
            {t("organisation.leave")}
          </Button>
          <Button to={organisationPath(slug)} variant="quiet">
            {t("leave.stay")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
