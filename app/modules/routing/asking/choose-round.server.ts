import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { holdQuestion, standingOf } from "./standing.server";

/** The facts of a question for whom a moderator chooses somebody. */
export type QuestionToAssign = {
  questionId: number;
  clubId: number;
  askerId: number;
  open: boolean;
  roundId: number | null;
};

/** Holds a question for a moderator; refuses when there is none. */
export async function questionToAssign(db: Transaction, questionId: number): Promise<QuestionToAssign> {
  await holdQuestion(db, questionId);
  const standing = await standingOf(db, questionId);
  if (!standing) throw new Refusal("missing", "knowledge:problem.no-question");
  const { clubId, authorId: askerId, open, round } = standing;
  return { questionId, clubId, askerId, open, roundId: round?.id ?? null };
}

/** The round in which the chosen one is asked: the present one, or a first one; it no longer waits for the moderators. */
export async function chosenRound(db: Transaction, question: QuestionToAssign, now: Date): Promise<number> {
  if (!question.open) throw new Refusal("conflict", "routing:problem.question-ended");
  const { questionId, clubId, roundId } = question;
  if (roundId !== null) {
    await db.routingRound.update({ where: { id: roundId }, data: { escalatedAt: null, silence: null } });
    return roundId;
  }
  const number = 1 + (await db.routingRound.count({ where: { questionId } }));
  const round = await db.routingRound.create({
    data: { questionId, clubId, number, cause: "chosen", beganAt: now },
    select: { id: true },
  });
  return round.id;
}
