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
import { Link } from "~/ui/link";

export const handle = { i18n: ["curation", "threads", "network"] };
export const meta = metaFromLoader;

export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await curatedClub(context.actor, params.slug);
  const acts = club ? await bulkActs(context.actor, club.id, { id: Number(params.act) || 0, now: context.now }) : [];
  if (!club || acts.length === 0) throw notFound();
  return { club, acts, meta: { title: context.t("curation:acts.done") } };
}

/** What was just done with several things, and the way back. */
export default function BulkActRoute() {
  const { club, acts } = useLoaderData<typeof loader>();
  const { t } = useTranslation("curation");
  return (
    <ClubBody>
      <h1 className="mb-4 text-2xl">{t("acts.done")}</h1>
      <BulkActs base={clubPath(club.slug, "curation")} language={club.language} acts={acts} />
      <p className="mt-5">
        <Link to={clubPath(club.slug, "curation?all")}>{t("bulk.back")}</Link>
      </p>
    </ClubBody>
  );
}
