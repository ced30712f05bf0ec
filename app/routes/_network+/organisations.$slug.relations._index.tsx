import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { nameRelation } from "~/modules/network/name-relation.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { RelationForm } from "~/modules/network/parts/relation-form";
import { EndRelation, RelationRows } from "~/modules/network/parts/relation-rows";
import { type RelationPlaces, relationsPage } from "~/modules/network/relations-page.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { numberIn } from "~/platform/http/known-number";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Button } from "~/ui/button";
import { Empty } from "~/ui/empty";
import { Page } from "~/ui/page";
import { Pager } from "~/ui/pager";

export const handle = { i18n: ["network", "relations"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const query = new URL(request.url).searchParams;
  const place = (name: keyof RelationPlaces) => numberIn(query.get(name));
  const places = { after: place("after"), asked: place("asked"), waiting: place("waiting") };
  const page = await relationsPage(context.actor, params.slug, places);
  if (!page) throw notFound();
  return { ...page, meta: { title: context.t("relations:of", { name: page.organisation.name }) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const seen = await organisationSeenBy(context.actor, params.slug);
  if (!seen) throw notFound();
  const form = await readForm(request);
  const result = await nameRelation(context.actor, { ...form, organisationId: seen.organisation.id });
  return respond(result, form, ({ slug }) => redirect(organisationPath(slug, "relations")));
}

export default function OrganisationRelationsRoute() {
  const { organisation, mayConfirm, standing, next, asked, waiting } = useLoaderData<typeof loader>();
  const { t } = useTranslation("relations");
  const base = organisationPath(organisation.slug, "relations");
  const older = (list: keyof RelationPlaces, from: number | null) =>
    from === null ? undefined : { to: `${base}?${list}=${from}`, label: t("more") };
  return (
    <Page
      trail={
        <Breadcrumbs
          label={t("network:trail")}
          crumbs={[{ to: organisationPath(organisation.slug), label: organisation.name }]}
        />
      }
    >
      <h1 className="mb-6 text-2xl">{t("of", { name: organisation.name })}</h1>
      <div className="grid gap-11">
        {asked.shown.length > 0 ? (
          <section>
            <h2 className="mb-1">{t("asked")}</h2>
            <p className="mb-3 text-ink-2">{t("asked-text", { name: organisation.name })}</p>
            <RelationRows
              relations={asked.shown}
              label={t("asked")}
              acts={(relation) => (
                <>
                  {mayConfirm ? (
                    <Form method="post" action={`${base}/${relation.id}/confirmation`}>
                      <Button size="s" aria-label={t("confirm-name", { name: relation.other.name })}>
                        {t("confirm")}
                      </Button>
                    </Form>
                  ) : null}
                  <EndRelation base={base} relation={relation} text="decline" />
                </>
              )}
            />
            <Pager label={t("asked")} older={older("asked", asked.next)} />
          </section>
        ) : null}
        <section>
          <h2 className="mb-3">{t("standing")}</h2>
          {standing.length > 0 ? (
            <RelationRows
              relations={standing}
              label={t("standing")}
              acts={(one) => <EndRelation base={base} relation={one} text="end" />}
            />
          ) : (
            <Empty level={3} title={t("none")}>
              {t("none-text")}
            </Empty>
          )}
          <Pager label={t("pages")} older={older("after", next)} />
        </section>
        {waiting.shown.length > 0 ? (
          <section>
            <h2 className="mb-1">{t("waiting")}</h2>
            <p className="mb-3 text-ink-2">{t("waiting-text")}</p>
            <RelationRows
              relations={waiting.shown}
              label={t("waiting")}
              acts={(one) => <EndRelation base={base} relation={one} text="take-back" />}
            />
            <Pager label={t("waiting")} older={older("waiting", waiting.next)} />
          </section>
        ) : null}
        <RelationForm />
      </div>
    </Page>
  );
}
