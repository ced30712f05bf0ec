import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";

export type EndedLinkView = {
  id: number;
  partner: { slug: string; name: string };
  /** Whether it was declined, taken back before it was answered, or cut. */
  how: "declined" | "takenBack" | "cut";
  /** Whether this club declined it or took it back. */
  own: boolean;
  at: string;
  reason: string;
};

/** The links of a club that ended or never began, the latest first, with what was said then; for its curators. */
export async function endedLinks(actor: Actor, clubId: number): Promise<EndedLinkView[]> {
  const sight = visibleTo(actor);
  const found = await rows<Omit<EndedLinkView, "at"> & { at: Date }>(sql`
    SELECT l.id, json_build_object('slug', o.slug, 'name', o.name) AS partner, coalesce(l."endedAt", l."decidedAt") AS at, l."endReason" AS reason,
      CASE WHEN l.accepted = false THEN 'declined' WHEN l."decidedAt" IS NULL THEN 'takenBack' ELSE 'cut' END AS how,
      CASE WHEN l.accepted = false THEN l."toClubId" ELSE l."fromClubId" END = ${clubId} AS own
    FROM "ClubLink" l JOIN "Club" o ON o.id = CASE WHEN l."fromClubId" = ${clubId} THEN l."toClubId" ELSE l."fromClubId" END
    WHERE ${clubId} IN (l."fromClubId", l."toClubId") AND (l."endedAt" IS NOT NULL OR l.accepted = false)
      AND (${sight.all} OR o.visibility = 'public' OR o.id = ANY(${[...sight.clubIds]}::int[]))
    ORDER BY at DESC, l.id DESC LIMIT 20`);
  return found.map((one) => ({ ...one, at: one.at.toISOString() }));
}
