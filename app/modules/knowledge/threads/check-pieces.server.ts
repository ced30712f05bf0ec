import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

type Chosen = { answers: readonly number[]; comments: readonly number[] };

/** Refuses what does not stand under the question, and answers that several people wrote together. */
export async function checkPieces(db: Transaction, questionId: number, { answers, comments }: Chosen): Promise<void> {
  const [ofAnswers, ofComments] = [[...answers], [...comments]];
  const here = await db.answer.count({ where: { id: { in: ofAnswers }, questionId, removedAt: null } });
  const remarks = await db.comment.count({
    where: { id: { in: ofComments }, subjectKind: "question", subjectId: questionId, removedAt: null },
  });
  if (here !== new Set(answers).size || remarks !== new Set(comments).size)
    throw new Refusal("invalid", "common:problem.check-form", { answers: "threads:problem.not-here" });
  const joint = await db.jointAnswer.count({
    where: {
      endedAt: null,
      OR: [{ answerId: { in: ofAnswers } }, { voices: { some: { answerId: { in: ofAnswers } } } }],
    },
  });
  if (joint > 0) throw new Refusal("conflict", "threads:problem.joint");
}

/** Refuses to take a question elsewhere while something else holds on to where it is. */
export async function checkTies(db: Transaction, questionId: number): Promise<void> {
  const [ties] = await db.$queryRaw<{ swarm: boolean; shown: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM "Swarm" WHERE "questionId" = ${questionId} AND "closedAt" IS NULL) AS swarm,
      EXISTS (SELECT 1 FROM "ReferredQuestion" WHERE "questionId" = ${questionId}) AS shown`;
  if (ties?.swarm) throw new Refusal("conflict", "threads:problem.swarm");
  if (ties?.shown) throw new Refusal("conflict", "threads:problem.shown-elsewhere");
}
