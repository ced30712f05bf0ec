import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, sql } from "~/platform/db/sql.server";
import { handoverRows, sellersOf } from "./reading/handover-rows.server";
import { swarmRows } from "./reading/swarm-rows.server";
import type { HandoverView, SwarmRow, ThreadView } from "./room-view";

export type BackRoom = {
  club: ClubGlance;
  threads: ThreadView[];
  next: string | null;
  waiting: HandoverView[];
  swarms: SwarmRow[];
  may: { write: boolean };
};

const perPage = 20;

/** The club of a back room; null when there is none or the actor may not enter it. */
export async function roomClub(actor: Actor, slug: string | undefined): Promise<ClubGlance | null> {
  const club = await clubSeenBy(actor, slug);
  return club && can(actor, "room.enter", club) ? club : null;
}

/** The back room of a club: what was handed over and waits, the swarms one is in, and the conversations, newest first. */
export async function backRoom(
  actor: Actor,
  slug: string | undefined,
  after: string | null = null,
): Promise<BackRoom | null> {
  const club = await roomClub(actor, slug);
  if (!club) return null;
  const own = sellersOf(actor, club.id);
  const cursor = readCursor(after);
  const from = cursor ? sql`AND (t."activeAt", t.id) < (${new Date(cursor.value)}, ${cursor.id})` : sql``;
  const [found, waiting, swarms] = await Promise.all([
    rows<Omit<ThreadView, "activeAt"> & { activeAt: Date }>(sql`
      SELECT t.id, t.title, t."messageCount", t."activeAt", p.name AS by, o.name AS organisation
      FROM "RoomThread" t JOIN "Person" p ON p.id = t."openedById" JOIN "Organisation" o ON o.id = t."organisationId"
      WHERE t."clubId" = ${club.id} AND NOT EXISTS (SELECT 1 FROM "Swarm" s WHERE s."threadId" = t.id) ${from}
      ORDER BY t."activeAt" DESC, t.id DESC LIMIT ${perPage + 1}`),
    handoverRows(
      actor,
      sql`h."clubId" = ${club.id} AND h."answeredAt" IS NULL AND h."withdrawnAt" IS NULL AND h."toOrganisationId" = ANY(${own}::int[])`,
      10,
    ),
    swarmRows(actor, sql`s."clubId" = ${club.id} AND s."closedAt" IS NULL`, 10),
  ]);
  const shown = found.slice(0, perPage);
  const last = shown.at(-1);
  return {
    club,
    threads: shown.map((thread) => ({ ...thread, activeAt: thread.activeAt.toISOString() })),
    next: found.length > perPage && last ? cursorOf(last.activeAt.getTime(), last.id) : null,
    waiting,
    swarms,
    may: { write: can(actor, "room.write", club) },
  };
}
