import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { endRelation } from "~/modules/network/end-relation.server";
import { RelationRows } from "~/modules/network/parts/relation-rows";
import { relationToEnd } from "~/modules/network/relations-page.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { useProblem } from "~/platform/http/use-problem";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { FormProblem } from "~/ui/form-problem";
import { Page } from "~/ui/page";
import { useSending } from "~/ui/use-sending";

export const handle = { i18n: ["network", "relations"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await relationToEnd(context.actor, params.slug, numberIn(params.relation));
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("relations:ending.title", { name: page.relation.other.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await endRelation(context.actor, { relationId: params.relation });
  return respond(result, form, () => redirect(organisationPath(params.slug ?? "", "relations")));
}

export default function EndRelationRoute() {
  const { organisation, relation } = useLoaderData<typeof loader>();
  const { t } = useTranslation("relations");
  const problem = useProblem();
  const sending = useSending();
  const base = organisationPath(organisation.slug, "relations");
  return (
    <Page
      trail={
        <Breadcrumbs
          label={t("network:trail")}
          crumbs={[
            { to: organisationPath(organisation.slug), label: organisation.name },
            { to: base, label: t("title") },
          ]}
        />
      }
    >
      <h1 className="mb-2 text-2xl">{t("ending.title", { name: relation.other.name })}</h1>
      <p className="mb-6 text-ink-2">{t(relation.confirmed ? "ending.text" : "ending.text-waiting")}</p>
      <RelationRows relations={[relation]} label={t("title")} />
      <Form method="post" className="mt-6 grid gap-5">
        {problem.title ? <FormProblem title={problem.title} problems={problem.list} /> : null}
        <div className="flex flex-wrap gap-2.5">
          <Button variant="danger" pending={sending}>
            {t("ending.act")}
          </Button>
          <Button to={base} variant="quiet">
            {t("ending.keep")}
          </Button>
        </div>
      </Form>
    </Page>
  );
}
