import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** A swarm with what permissions ask about. */
export async function findSwarm(db: Transaction, swarmId: number) {
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
