import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { can } from "~/access/can";
import { collectionList } from "~/modules/curation/collection-list.server";
import { CollectionRows } from "~/modules/curation/parts/collection-rows";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";
import { Button } from "~/ui/button";

export const handle = { i18n: ["collections", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(context.actor, params.slug);
  if (!club) throw notFound();
  const path = club.visibility === "public" ? clubPath(club.slug, "collections") : undefined;
  return {
    club,
    collections: await collectionList(club.id),
    mayMake: can(context.actor, "curation.desk", club),
    meta: { title: context.t("collections:list.title", { name: club.name }), path },
  };
}

/** What the curators of a club put together. */
export default function CollectionsRoute() {
  const { club, collections, mayMake } = useLoaderData<typeof loader>();
  const { t } = useTranslation("collections");
  return (
    <ClubBody>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-3">
        <div>
          <h1 className="text-2xl">{t("list.heading")}</h1>
          <p className="mt-1 max-w-measure text-ink-2">{t("list.text")}</p>
        </div>
        {mayMake ? <Button to={clubPath(club.slug, "collections/new")}>{t("make")}</Button> : null}
      </div>
      <CollectionRows collections={collections} language={club.language} mayMake={mayMake} />
    </ClubBody>
  );
}
