import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { organisationPath } from "~/modules/network/rules/paths";
import { WhomToAsk } from "~/modules/routing/parts/whom-to-ask";
import { reassignRoute } from "~/modules/routing/reassign-route.server";
import { routeToReassign } from "~/modules/routing/route-to-reassign.server";
import { routeNumber } from "~/modules/routing/rules/route-number";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";

export const handle = { i18n: ["routing", "routing-due", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await routeToReassign(context.actor, params.slug, routeNumber(params.route));
  if (!page) throw notFound();
  if (!page.route.waits) throw redirect(organisationPath(page.organisation.slug, "desk"));
  return { ...page, meta: { title: context.t("routing:organisation.reassign") } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await reassignRoute(context.actor, { ...form, routeId: params.route });
  return respond(result, form, ({ slug }) => redirect(organisationPath(slug, "desk")));
}

export default function ReassignRoute() {
  const { organisation, route, colleagues } = useLoaderData<typeof loader>();
  const { t } = useTranslation("routing");
  const problem = useProblem();
  const base = organisationPath(organisation.slug, "desk");
  return (
    <Page
      trail={<Breadcrumbs label={t("trail")} crumbs={[{ to: base, label: t("organisation.title", organisation) }]} />}
    >
      <h1 className="text-2xl">{t("organisation.reassign")}</h1>
      <p className="mt-2 font-medium">{route.title}</p>
      <p className="mt-1 mb-6 text-ink-2">{t("organisation.with", { name: route.person.name })}</p>
      <Form method="post" className="grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <WhomToAsk colleagues={colleagues} candidates={[]} strangers={false} />
        <div className="flex flex-wrap gap-2.5">
          <Button variant="main">{t("organisation.send")}</Button>
          <Button to={base} variant="quiet">
            {t("common:act.cancel")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
