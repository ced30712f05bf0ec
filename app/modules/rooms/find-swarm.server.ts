import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A swarm with what permissions ask about; its room is held until the transaction ends, so that nothing is said after the end. */
export async function findSwarm(db: Transaction, swarmId: number) {
  await db.$queryRaw`SELECT t.id FROM "RoomThread" t JOIN "Swarm" s ON s."threadId" = t.id WHERE s.id = ${swarmId} FOR UPDATE OF t`;
  const swarm = await db.swarm.findUnique({
    where: { id: swarmId },
    select: {
      id: true,
      clubId: true,
      questionId: true,
      threadId: true,
      closedAt: true,
      members: { where: { leftAt: null }, select: { personId: true, organisationId: true, joinedAt: true } },
    },
  });
  if (!swarm) throw new Refusal("missing", "rooms:problem.no-swarm");
  const { closedAt, members, ...facts } = swarm;
  const swarmMembers = members.map(({ joinedAt, ...one }) => ({ ...one, joined: joinedAt !== null }));
  return { ...facts, swarmClosed: closedAt !== null, swarmMembers };
}

export type SwarmFacts = Awaited<ReturnType<typeof findSwarm>>;
