import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { row, sql } from "~/platform/db/sql.server";
import { roomClub } from "./back-room.server";
import { type MessagesPage, messageRows } from "./reading/message-rows.server";

export type ThreadPage = MessagesPage & {
  club: ClubGlance;
  thread: { id: number; title: string };
  may: { write: boolean };
};

/** A conversation in the back room of a club; null when there is none or the actor may not enter. */
export async function threadPage(
  actor: Actor,
  which: { slug: string | undefined; threadId: number; before: string | null },
): Promise<ThreadPage | null> {
  const club = await roomClub(actor, which.slug);
  if (!club) return null;
  const thread = await row<{ id: number; title: string }>(sql`
    SELECT t.id, t.title FROM "RoomThread" t WHERE t.id = ${which.threadId} AND t."clubId" = ${club.id}
      AND NOT EXISTS (SELECT 1 FROM "Swarm" s WHERE s."threadId" = t.id)`);
  if (!thread) return null;
  const page = await messageRows(thread.id, { personId: actor.id, since: null, before: which.before });
  return { club, thread, ...page, may: { write: can(actor, "room.write", club) } };
}
