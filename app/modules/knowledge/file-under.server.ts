import type { Transaction } from "~/platform/db/database.server";

/** Files a question under exactly these topics and keeps their counters; returns the slugs it was filed under before, sorted. */
export async function fileUnder(
  db: Transaction,
  questionId: number,
  topics: readonly { id: number }[],
): Promise<string[]> {
  const before = await db.$queryRaw<{ id: number; slug: string }[]>`
    SELECT t.id, t.slug FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = ${questionId} ORDER BY t.slug`;
  const gone = before.filter((old) => !topics.some((topic) => topic.id === old.id)).map((topic) => topic.id);
  const fresh = topics.filter((topic) => !before.some((old) => old.id === topic.id)).map((topic) => topic.id);
  if (gone.length > 0) {
    await db.questionTopic.deleteMany({ where: { questionId, topicId: { in: gone } } });
    await db.topic.updateMany({ where: { id: { in: gone } }, data: { questionCount: { decrement: 1 } } });
  }
  if (fresh.length > 0) {
    await db.questionTopic.createMany({ data: fresh.map((topicId) => ({ questionId, topicId })) });
    await db.topic.updateMany({ where: { id: { in: fresh } }, data: { questionCount: { increment: 1 } } });
  }
  return before.map((topic) => topic.slug);
}

/** The topics that a question was not filed under before. */
export const addedTo = (before: readonly string[], topics: readonly { id: number; slug: string }[]): number[] =>
  topics.filter(({ slug }) => !before.includes(slug)).map(({ id }) => id);
