import type { Enterable } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findSwarm } from "./find-swarm.server";

/** A conversation with what permissions ask about, its row held until the transaction ends; the room of a swarm comes with its members. */
export async function findThread(db: Transaction, threadId: number) {
  const [thread] = await db.$queryRaw<
    ({ id: number; clubId: number; slug: string; swarmId: number | null } & Enterable)[]
  >`
    SELECT t.id, t."clubId", c.slug, c.entry, s.id AS "swarmId" FROM "RoomThread" t JOIN "Club" c ON c.id = t."clubId"
      LEFT JOIN "Swarm" s ON s."threadId" = t.id
    WHERE t.id = ${threadId} FOR UPDATE OF t`;
  if (!thread) throw new Refusal("missing", "rooms:problem.no-thread");
  const swarm = thread.swarmId === null ? null : await findSwarm(db, thread.swarmId);
  return { ...thread, swarm };
}
