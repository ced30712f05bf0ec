import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { bulkActs } from "~/modules/curation/bulk-page.server";
import { curatedClub } from "~/modules/curation/desk-page.server";
import { BulkActs } from "~/modules/curation/parts/bulk-acts";
import { ClubBody } from "~/modules/network/parts/club-body";
import { clubPath } from "~/modules/network/rules/paths";
import { metaFromLoader } from "~/platform/http/page-meta";
import { notFound } from "~/platform/http/respond.server";

export const handle = { i18n: ["curation", "threads", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  if (!club) throw notFound();
  const acts = await bulkActs(context.actor, club.id, { id: null, now: context.now });
  return { club, acts, meta: { title: context.t("curation:acts.heading") } };
}

/** What curators did with several things at once, the newest first. */
export default function BulkActsRoute() {
  const { club, acts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("curation");
  return (
    <ClubBody>
      <h1 className="mb-4 text-2xl">{t("acts.heading")}</h1>
      <BulkActs base={clubPath(club.slug, "curation")} language={club.language} acts={acts} />
    </ClubBody>
  );
}
