import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { rows, sql } from "~/platform/db/sql.server";
import { roomClub } from "./back-room.server";
import { sellersOf } from "./reading/handover-rows.server";
import type { LibraryItemView } from "./room-view";

export type LibraryPage = {
  club: ClubGlance;
  items: LibraryItemView[];
  next: string | null;
  may: { share: boolean };
};

const perPage = 20;

/**
 * What the sellers of a club share with the actor's and is not over, newest first, with who used what is theirs; null
 * when the actor may not enter.
 */
export async function libraryPage(
  actor: Actor,
  which: { slug: string | undefined; before: string | null; now: Date },
): Promise<LibraryPage | null> {
  const club = await roomClub(actor, which.slug);
  if (!club) return null;
  const from = /^\d{1,9}$/.test(which.before ?? "") ? sql`AND i.id < ${Number(which.before)}` : sql``;
  const own = sellersOf(actor, club.id);
  const found = await rows<
    Omit<LibraryItemView, "createdAt" | "until" | "may"> & { createdAt: Date; until: Date | null }
  >(sql`
    SELECT i.id, i.title, i.about, i.url, i.terms, i."createdAt", i.until,
      json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'side', o.side) AS organisation,
      ARRAY(SELECT w.name FROM "Organisation" w WHERE w.id = ANY(i."sharedWith") ORDER BY w.name) AS "sharedWith",
      CASE WHEN o.id = ANY(${own}::int[]) THEN (SELECT count(*)::int FROM "LibraryUse" u WHERE u."itemId" = i.id) ELSE 0 END AS "useCount",
      CASE WHEN o.id = ANY(${own}::int[]) THEN coalesce((SELECT json_agg(json_build_object('by', p.name, 'organisation', v.name, 'at', u.at)
        ORDER BY u.id DESC)
        FROM (SELECT * FROM "LibraryUse" WHERE "itemId" = i.id ORDER BY id DESC LIMIT 10) u JOIN "Person" p ON p.id = u."personId"
          JOIN "Organisation" v ON v.id = u."organisationId"), '[]') ELSE '[]' END AS uses
    FROM "LibraryItem" i JOIN "Organisation" o ON o.id = i."organisationId"
    WHERE i."clubId" = ${club.id} AND i."removedAt" IS NULL AND (cardinality(i."sharedWith") = 0 OR i."organisationId" = ANY(${own}::int[])
      OR i."sharedWith" && ${own}::int[]) AND (i.until IS NULL OR i.until > ${which.now}) ${from} ORDER BY i.id DESC LIMIT ${perPage + 1}`);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    club,
    items: shown.map((item) => ({
      ...item,
      createdAt: item.createdAt.toISOString(),
      until: item.until?.toISOString() ?? null,
      may: { withdraw: can(actor, "library.remove", { clubId: club.id, organisationId: item.organisation.id }) },
    })),
    next: found.length > perPage && last ? String(last.id) : null,
    may: { share: can(actor, "library.add", club) },
  };
}
