import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { addTo } from "~/modules/environment/fill-shelf.server";
import { ShelfBoard } from "~/modules/environment/parts/shelf-board";
import { shelfOf } from "~/modules/environment/rules/shelves";
import { ofOrganisation } from "~/modules/environment/rules/subjects";
import { shelfEntries } from "~/modules/environment/shelf-page.server";
import { organisationSeenBy } from "~/modules/network/organisation-page.server";
import { organisationPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";
import { Page } from "~/ui/page";

export const handle = { i18n: ["environment"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const [seen, shelf] = [await organisationSeenBy(context.actor, params.slug), shelfOf(params.shelf)];
  if (!seen || !shelf) throw notFound();
  const { id: organisationId, name, slug } = seen.organisation;
  if (!can(context.actor, "environment.change", ofOrganisation(organisationId))) throw notFound();
  const entries = await shelfEntries({ organisationId }, shelf);
  return { name, slug, shelf, entries, meta: { title: context.t(`environment:shelf.${shelf}.title`) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const [seen, shelf] = [await organisationSeenBy(context.actor, params.slug), shelfOf(params.shelf)];
  if (!seen || !shelf) throw notFound();
  const form = await readForm(request);
  const owner = { organisationId: seen.organisation.id };
  return respond(await addTo(shelf, context.actor, { form, owner }), form, () =>
    redirect(organisationPath(seen.organisation.slug, `environment/${shelf}`)),
  );
}

export default function OrganisationShelfRoute() {
  const { name, slug, shelf, entries } = useLoaderData<typeof loader>();
  const { t } = useTranslation("environment");
  const crumbs = [{ to: organisationPath(slug, "environment"), label: t("title", { name }) }];
  return (
    <Page trail={<Breadcrumbs label={t("trail")} crumbs={crumbs} />}>
      <h1 className="mb-5 text-2xl">{t(`shelf.${shelf}.title`)}</h1>
      <ShelfBoard shelf={shelf} entries={entries} />
    </Page>
  );
}
