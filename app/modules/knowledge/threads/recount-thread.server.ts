import type { Transaction } from "~/platform/db/database.server";
import { countComments } from "../count-comments.server";
import { recountAnswers } from "../recount-answers.server";

/** Sets all counters of a question from the rows they count. */
export async function recountThread(db: Transaction, questionId: number): Promise<void> {
  await recountAnswers(db, questionId);
  await countComments(db, { kind: "question", id: questionId });
  await db.$executeRaw`
    UPDATE "Question" SET score = c.score, "upCount" = c.up, "downCount" = c.down FROM (
      SELECT coalesce(sum(value), 0)::int AS score, count(*) FILTER (WHERE value > 0)::int AS up, count(*) FILTER (WHERE value < 0)::int AS down
      FROM "Vote" WHERE "subjectKind" = 'question' AND "subjectId" = ${questionId}) c
    WHERE id = ${questionId}`;
}
