import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { swarmClosed } from "./events";
import { findSwarm, type SwarmFacts } from "./find-swarm.server";
import { idField, optionalSentencesField } from "./rules/fields";

const CloseSwarm = z.object({
  swarmId: idField,
  answerId: z.union([z.literal("").transform(() => null), z.coerce.number().int().positive()]).nullish(),
  reason: optionalSentencesField,
});

/** A swarm ends: with an answer that one of its members published, or with a reason; from then on it is only read. */
export const closeSwarm = command(CloseSwarm, async (input, { db, now, allow, publish }) => {
  const swarm = await findSwarm(db, input.swarmId);
  const closedById = allow("swarm.close", swarm);
  const answerId = input.answerId ?? null;
  if (answerId !== null) await insistOnItsAnswer(db, swarm, answerId);
  else if (input.reason.length < 10)
    throw new Refusal("invalid", "common:problem.check-form", { reason: "rooms:problem.answer-or-reason" });
  await db.swarm.update({
    where: { id: swarm.id },
    data: { closedAt: now, closedById, answerId, reason: input.reason },
    select: { id: true },
  });
  const { clubId, questionId } = swarm;
  await publish(swarmClosed({ clubId, swarmId: swarm.id, questionId, answerId }));
  return { swarmId: swarm.id };
});

/** The answer stands under the swarm's question and was written by somebody of the swarm, alone or with others. */
async function insistOnItsAnswer(db: Transaction, swarm: SwarmFacts, answerId: number): Promise<void> {
  const authorIds = swarm.swarmMembers.map(({ personId }) => personId);
  const found = await db.answer.count({
    where: {
      id: answerId,
      questionId: swarm.questionId,
      removedAt: null,
      OR: [{ authorId: { in: authorIds } }, { voices: { some: { authorId: { in: authorIds } } } }],
    },
  });
  if (found === 0)
    throw new Refusal("invalid", "common:problem.check-form", { answerId: "rooms:problem.not-its-answer" });
}
