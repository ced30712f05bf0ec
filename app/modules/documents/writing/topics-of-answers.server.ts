import { mostAims, mostTopics } from "~/modules/topics/topic-kinds";
import type { Transaction } from "~/platform/db/database.server";

/**
 * What the questions of some answers are filed under in a club, what most of them share first; no more of either kind
 * than something may be filed under.
 */
export async function topicsOfAnswers(
  db: Transaction,
  clubId: number,
  answerIds: readonly number[],
): Promise<{ id: number }[]> {
  return db.$queryRaw<{ id: number }[]>`
    SELECT r.id FROM (
      SELECT t.id, t.kind, row_number() OVER (PARTITION BY t.kind ORDER BY count(*) DESC, t.id) AS place
      FROM "Answer" a JOIN "QuestionTopic" qt ON qt."questionId" = a."questionId" JOIN "Topic" t ON t.id = qt."topicId"
      WHERE a.id = ANY(${[...answerIds]}::int[]) AND t."clubId" = ${clubId} GROUP BY t.id, t.kind) r
    WHERE r.place <= CASE r.kind WHEN 'aim' THEN ${mostAims}::int ELSE ${mostTopics}::int END ORDER BY r.id`;
}
