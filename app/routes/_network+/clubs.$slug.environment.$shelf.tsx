import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { addTo } from "~/modules/environment/fill-shelf.server";
import { ShelfBoard } from "~/modules/environment/parts/shelf-board";
import { shelfOf } from "~/modules/environment/rules/shelves";
import { ofClub } from "~/modules/environment/rules/subjects";
import { shelfEntries } from "~/modules/environment/shelf-page.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";
import { Breadcrumbs } from "~/ui/breadcrumbs";

export const handle = { i18n: ["environment"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const [club, shelf] = [await clubSeenBy(context.actor, params.slug), shelfOf(params.shelf)];
  if (!club || !shelf || !can(context.actor, "environment.change", ofClub(club))) throw notFound();
  const entries = await shelfEntries({ clubId: club.id }, shelf);
  return { club, shelf, entries, meta: { title: context.t(`environment:shelf.${shelf}.title`) } };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const [club, shelf] = [await clubSeenBy(context.actor, params.slug), shelfOf(params.shelf)];
  if (!club || !shelf) throw notFound();
  const form = await readForm(request);
  return respond(await addTo(shelf, context.actor, { form, owner: { clubId: club.id } }), form, () =>
    redirect(clubPath(club.slug, `environment/${shelf}`)),
  );
}

export default function ClubShelfRoute() {
  const { club, shelf, entries } = useLoaderData<typeof loader>();
  const { t } = useTranslation("environment");
  return (
    <ClubBody>
      <Breadcrumbs
        label={t("trail")}
        crumbs={[{ to: clubPath(club.slug, "environment"), label: t("title", { name: club.name }) }]}
      />
      <h1 className="mb-5 text-2xl">{t(`shelf.${shelf}.title`)}</h1>
      <ShelfBoard shelf={shelf} entries={entries} />
    </ClubBody>
  );
}
