import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { bulkPreview } from "~/modules/curation/bulk-page.server";
import { collectionList } from "~/modules/curation/collection-list.server";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { bulkKinds } from "~/modules/curation/desk-view";
import { curatorsOf } from "~/modules/curation/desk-views.server";
import { doBulkAct } from "~/modules/curation/do-bulk-act.server";
import { BulkForm } from "~/modules/curation/parts/bulk-form";
import { clubsToMoveTo } from "~/modules/knowledge/thread-previews.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { topicsOf } from "~/modules/topics/topics-of.server";
import { givenIn, readForm } from "~/platform/http/form.server";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound, respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["curation", "threads", "network", "knowledge"] };
export const meta = metaFromLoader;

export async function loader({ params, request, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const query = new URL(request.url).searchParams;
  if (query.get("act") === "gather") throw redirect(clubPath(club.slug, `curation/document?${query.toString()}`));
  const act = bulkKinds.find((kind) => kind === query.get("act")) ?? "assign";
  const choices = {
    topics: act === "addTopic" ? await topicsOf(club.id) : [],
    curators: act === "assign" ? await curatorsOf(club.id) : [],
    collections: act === "collect" ? await collectionList(club.id) : [],
    clubs: act === "move" ? (await clubsToMoveTo(context.actor, club)).map(({ slug, name }) => ({ slug, name })) : [],
  };
  const items = await bulkPreview(club.id, act, query.getAll("of[]"));
  return {
    club,
    act,
    items,
    choices,
    held: givenIn(request.url, "reason"),
    meta: { title: context.t(`curation:bulk.kind.${act}`) },
  };
}

export async function action({ params, request, context }: ActionFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const form = await readForm(request);
  return respond(await doBulkAct(context.actor, { ...form, clubId: club.id }), form, ({ bulkActId }) =>
    redirect(clubPath(club.slug, `curation/acts/${bulkActId}`)),
  );
}

/** What an act will do to which of the ticked things, before it is done. */
export default function BulkRoute() {
  const { club, act, items, choices } = useLoaderData<typeof loader>();
  const { t } = useTranslation("curation");
  return (
    <ClubBody>
      <h1 className="mb-4 text-2xl">{t(`bulk.kind.${act}`)}</h1>
      <BulkForm
        base={clubPath(club.slug, "curation")}
        language={club.language}
        act={act}
        items={items}
        choices={choices}
      />
    </ClubBody>
  );
}
