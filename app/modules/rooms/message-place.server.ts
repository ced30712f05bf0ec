import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import { swarmFacts, swarmMembers } from "./reading/swarm-in-full.server";
import { roomPath, swarmPath } from "./rules/paths";

/** Where something that was said in a room stands, for those who may enter it; null for everybody else. */
export async function messagePlace(actor: Actor, id: number): Promise<string | null> {
  const found = await row<{ threadId: number; clubId: number; slug: string; swarmId: number | null }>(sql`
    SELECT t.id AS "threadId", t."clubId", c.slug, s.id AS "swarmId" FROM "RoomMessage" m JOIN "RoomThread" t ON t.id = m."threadId"
      JOIN "Club" c ON c.id = t."clubId" LEFT JOIN "Swarm" s ON s."threadId" = t.id WHERE m.id = ${id}`);
  if (!found) return null;
  const { swarmId, clubId } = found;
  if (swarmId === null)
    return can(actor, "room.enter", { clubId })
      ? `${roomPath(found.slug, `threads/${found.threadId}`)}#message-${id}`
      : null;
  const [swarm, members] = await Promise.all([swarmFacts(swarmId), swarmMembers(swarmId)]);
  const about = { clubId, swarmClosed: swarm?.closedAt !== null, swarmMembers: members };
  return can(actor, "swarm.see", about) ? `${swarmPath(swarmId)}#message-${id}` : null;
}
