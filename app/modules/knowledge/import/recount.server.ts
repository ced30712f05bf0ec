import { database, type Transaction } from "~/platform/db/database.server";
import type { ImportRow } from "./batch.server";

/**
 * Sets every counter of the club from the rows it counts, where the two differ. Scores stay as the dump had them when it
 * brought no votes. The planner is told first how many rows came in: still believing the tables empty, it would compare
 * every vote with every post.
 */
export async function recount(source: ImportRow, { votes }: { votes: boolean }): Promise<void> {
  await database.$executeRaw`ANALYZE "Topic", "Question", "QuestionTopic", "Answer", "Acceptance", "Comment", "Vote", "Revision", "Membership", "Origin"`;
  await database.$transaction(
    async (db) => {
      if (votes) await recountVotes(db, source);
      await recountTexts(db, source);
      await db.$executeRaw`
        UPDATE "Topic" t SET "questionCount" = c.n FROM (SELECT t.id, count(q.id)::int AS n FROM "Topic" t
          LEFT JOIN "QuestionTopic" qt ON qt."topicId" = t.id
          LEFT JOIN "Question" q ON q.id = qt."questionId" AND q."removedAt" IS NULL WHERE t."clubId" = ${source.clubId} GROUP BY t.id) c
        WHERE t.id = c.id AND t."questionCount" <> c.n`;
      await db.$executeRaw`
        UPDATE "Club" SET "memberCount" = (SELECT count(*)::int FROM "Membership" WHERE "clubId" = ${source.clubId}),
          "questionCount" = (SELECT count(*)::int FROM "Question" WHERE "clubId" = ${source.clubId} AND "removedAt" IS NULL) WHERE id = ${source.clubId}`;
    },
    { timeout: 600_000 },
  );
}

async function recountVotes(db: Transaction, { id }: ImportRow): Promise<void> {
  await db.$executeRaw`
    UPDATE "Question" t SET score = c.score, "upCount" = c.up, "downCount" = c.down FROM (
      SELECT o."subjectId" AS id, coalesce(sum(v.value), 0)::int AS score, count(*) FILTER (WHERE v.value > 0)::int AS up,
        count(*) FILTER (WHERE v.value < 0)::int AS down
      FROM "Origin" o LEFT JOIN "Vote" v ON v."subjectKind" = 'question' AND v."subjectId" = o."subjectId"
      WHERE o."importId" = ${id} AND o.file = 'Posts' AND o."subjectKind" = 'question' GROUP BY o."subjectId") c
    WHERE t.id = c.id AND (t.score, t."upCount", t."downCount") IS DISTINCT FROM (c.score, c.up, c.down)`;
  await db.$executeRaw`
    UPDATE "Answer" t SET score = c.score, "upCount" = c.up, "downCount" = c.down FROM (
      SELECT o."subjectId" AS id, coalesce(sum(v.value), 0)::int AS score, count(*) FILTER (WHERE v.value > 0)::int AS up,
        count(*) FILTER (WHERE v.value < 0)::int AS down
      FROM "Origin" o LEFT JOIN "Vote" v ON v."subjectKind" = 'answer' AND v."subjectId" = o."subjectId"
      WHERE o."importId" = ${id} AND o.file = 'Posts' AND o."subjectKind" = 'answer' GROUP BY o."subjectId") c
    WHERE t.id = c.id AND (t.score, t."upCount", t."downCount") IS DISTINCT FROM (c.score, c.up, c.down)`;
}

async function recountTexts(db: Transaction, { clubId }: ImportRow): Promise<void> {
  await db.$executeRaw`
    UPDATE "Question" t SET "answerCount" = c.n, "acceptedCount" = c.accepted, "answeredSides" = c.sides FROM (
      SELECT q.id, count(a.id)::int AS n, count(ac."answerId")::int AS accepted,
        coalesce(bit_or(CASE a.side WHEN 'buyer' THEN 1 WHEN 'seller' THEN 2 WHEN 'neutral' THEN 4 END), 0)::smallint AS sides
      FROM "Question" q LEFT JOIN "Answer" a ON a."questionId" = q.id AND a."removedAt" IS NULL LEFT JOIN "Acceptance" ac ON ac."answerId" = a.id
      WHERE q."clubId" = ${clubId} GROUP BY q.id) c
    WHERE t.id = c.id AND (t."answerCount", t."acceptedCount", t."answeredSides") IS DISTINCT FROM (c.n, c.accepted, c.sides)`;
  await db.$executeRaw`
    UPDATE "Question" t SET "commentCount" = c.n FROM (SELECT q.id, count(m.id)::int AS n FROM "Question" q
      LEFT JOIN "Comment" m ON m."subjectKind" = 'question' AND m."subjectId" = q.id AND m."removedAt" IS NULL WHERE q."clubId" = ${clubId} GROUP BY q.id) c
    WHERE t.id = c.id AND t."commentCount" <> c.n`;
  await db.$executeRaw`
    UPDATE "Answer" t SET "commentCount" = c.n FROM (SELECT a.id, count(m.id)::int AS n FROM "Question" q JOIN "Answer" a ON a."questionId" = q.id
      LEFT JOIN "Comment" m ON m."subjectKind" = 'answer' AND m."subjectId" = a.id AND m."removedAt" IS NULL WHERE q."clubId" = ${clubId} GROUP BY a.id) c
    WHERE t.id = c.id AND t."commentCount" <> c.n`;
}
