import type { Actor } from "~/access/actor";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { sql } from "~/platform/db/sql.server";
import { roomClub } from "./back-room.server";
import { handoverRows, sellersOf } from "./reading/handover-rows.server";
import type { HandoverView } from "./room-view";

export type HandoverList = { club: ClubGlance; handovers: HandoverView[]; next: string | null };

const perPage = 20;

/** What the actor's organisations gave and were given in a club, newest first; null when the actor may not enter the back room. */
export async function handoverList(
  actor: Actor,
  slug: string | undefined,
  before: string | null,
): Promise<HandoverList | null> {
  const club = await roomClub(actor, slug);
  if (!club) return null;
  const own = sellersOf(actor, club.id);
  const from = /^\d{1,9}$/.test(before ?? "") ? sql`AND h.id < ${Number(before)}` : sql``;
  const found = await handoverRows(
    actor,
    sql`h."clubId" = ${club.id} AND (h."fromOrganisationId" = ANY(${own}::int[]) OR h."toOrganisationId" = ANY(${own}::int[])) ${from}`,
    perPage + 1,
  );
  const last = found[perPage - 1];
  return { club, handovers: found.slice(0, perPage), next: found.length > perPage && last ? String(last.id) : null };
}
