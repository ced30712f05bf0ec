import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { rows, sql } from "~/platform/db/sql.server";
import { roomClub } from "./back-room.server";
import type { LibraryItemView } from "./room-view";

export type LibraryPage = {
  club: ClubGlance;
  items: LibraryItemView[];
  next: string | null;
  may: { share: boolean };
};

const perPage = 20;

/** What the sellers of a club share with each other and is not over, newest first; null when the actor may not enter. */
export async function libraryPage(
  actor: Actor,
  which: { slug: string | undefined; before: string | null; now: Date },
): Promise<LibraryPage | null> {
  const club = await roomClub(actor, which.slug);
  if (!club) return null;
  const from = /^\d{1,9}$/.test(which.before ?? "") ? sql`AND i.id < ${Number(which.before)}` : sql``;
  const found = await rows<
    Omit<LibraryItemView, "createdAt" | "until" | "may"> & { createdAt: Date; until: Date | null }
  >(sql`
    SELECT i.id, i.title, i.about, i.url, i.terms, i."createdAt", i.until, json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'side', o.side) AS organisation
    FROM "LibraryItem" i JOIN "Organisation" o ON o.id = i."organisationId"
    WHERE i."clubId" = ${club.id} AND i."removedAt" IS NULL AND (i.until IS NULL OR i.until > ${which.now}) ${from} ORDER BY i.id DESC LIMIT ${perPage + 1}`);
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
