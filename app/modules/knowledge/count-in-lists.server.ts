import type { Transaction } from "~/platform/db/database.server";

/** Adds to the counters of a question's club and topics: −1 when it leaves the lists, +1 when it comes back. */
export async function countInLists(
  db: Transaction,
  question: { id: number; clubId: number },
  change: 1 | -1,
): Promise<void> {
  await db.club.update({
    where: { id: question.clubId },
    data: { questionCount: { increment: change } },
    select: { id: true },
  });
  await db.$executeRaw`UPDATE "Topic" SET "questionCount" = "questionCount" + ${change}::int
    WHERE id IN (SELECT "topicId" FROM "QuestionTopic" WHERE "questionId" = ${question.id})`;
}
