import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { cursorOf, readCursor } from "~/platform/cursor";
import { likeText } from "~/platform/db/like-text";
import { joined, rows, type Sql, sql } from "~/platform/db/sql.server";
import type { ClubCardView } from "./network-view";
import { clubColumns } from "./seats-column.server";
import { sideCounts } from "./side-counts.server";

export type ClubCardsWish = {
  mine?: boolean;
  /** Only clubs that were not closed. */
  living?: boolean;
  q?: string;
  after?: string | null;
  take?: number;
  organisationId?: number;
  personId?: number;
};
type Found = Omit<ClubCardView, "counts"> & { activeAt: Date };

/** Clubs that the actor may see, the liveliest first: all of them, the actor's own, a person's or an organisation's. */
export async function clubCards(
  actor: Actor,
  wish: ClubCardsWish = {},
): Promise<{ clubs: ClubCardView[]; next: string | null }> {
  const take = wish.take ?? 30;
  const sight = visibleTo(actor);
  const cursor = readCursor(wish.after);
  const conditions: Sql[] = [sql`true`];
  if (!sight.all) conditions.push(sql`(c.visibility = 'public' OR c.id = ANY(${sight.clubIds}::int[]))`);
  if (wish.mine) conditions.push(sql`c.id = ANY(${sight.clubIds}::int[])`);
  if (wish.living) conditions.push(sql`c.entry <> 'closed'`);
  if (wish.q) conditions.push(sql`(c.name ILIKE ${likeText(wish.q)} OR c.tagline ILIKE ${likeText(wish.q)})`);
  if (wish.personId !== undefined)
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "Membership" m WHERE m."clubId" = c.id AND m."personId" = ${wish.personId})`,
    );
  if (wish.organisationId !== undefined) {
    conditions.push(
      sql`EXISTS (SELECT 1 FROM "Seat" own WHERE own."clubId" = c.id AND own."organisationId" = ${wish.organisationId} AND own.until IS NULL)`,
    );
  }
  if (cursor) conditions.push(sql`(c."activeAt", c.id) < (${new Date(cursor.value)}, ${cursor.id})`);
  const found = await rows<Found>(sql`
    SELECT ${clubColumns}, c."activeAt" FROM "Club" c WHERE ${joined(conditions, " AND ")} ORDER BY c."activeAt" DESC, c.id DESC LIMIT ${take + 1}`);
  const shown = found.slice(0, take);
  const counts = await sideCounts(shown.map((club) => club.id));
  const last = shown.at(-1);
  return {
    clubs: shown.map(({ activeAt: _activeAt, ...club }) => ({
      ...club,
      counts: counts.get(club.id) ?? { buyer: 0, seller: 0, neutral: 0 },
    })),
    next: found.length > take && last ? cursorOf(last.activeAt.getTime(), last.id) : null,
  };
}
