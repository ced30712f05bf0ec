import { database, type Transaction } from "~/platform/db/database.server";
import { rows, sql } from "~/platform/db/sql.server";
import { lockClubs } from "./lock-clubs.server";
import { renewThreads, threadsOfPeople } from "./renew-threads.server";

/**
 * An imported community has no events of its own: its rows are read as facts instead, as they were brought in. What happened to
 * them since is told by events, which count as younger.
 */
export async function takeInImport({ clubId, importId }: { clubId: number; importId: number }): Promise<void> {
  await database.$transaction(async (db) => {
    await lockClubs(db, [clubId]);
    const joined = await membersOf(db, { clubId, importId });
    await renewThreads(db, await threadsOfPeople(db, joined));
  });
  for await (const questionIds of importedQuestions(importId)) {
    await database.$transaction(async (db) => {
      await lockClubs(db, [clubId]);
      await threadsOf(db, importId, questionIds);
      await renewThreads(db, questionIds);
    });
  }
}

async function* importedQuestions(importId: number, size = 100): AsyncGenerator<number[]> {
  for (let after = 0; ; ) {
    const found = await rows<{ id: number }>(sql`
      SELECT DISTINCT "subjectId" AS id FROM "Origin" WHERE "importId" = ${importId} AND "subjectKind" = 'question' AND "subjectId" > ${after}
        ORDER BY 1 LIMIT ${size}`);
    if (found.length > 0) yield found.map(({ id }) => id);
    if (found.length < size) return;
    after = found.at(-1)?.id ?? after;
  }
}

/** A membership has no number of its own: club and person together make one. */
async function membersOf(db: Transaction, { clubId, importId }: { clubId: number; importId: number }) {
  return db.$queryRaw<{ personId: number; clubId: number }[]>`
    INSERT INTO "InsightFact" (source, number, act, "clubId", "questionId", "subjectId", "actorId", "topicIds", at)
    SELECT DISTINCT 'membership'::"FactSource", m."clubId"::bigint * 2147483648 + m."personId", 'joined'::"FactAct", m."clubId", 0, 0, m."personId",
      '{}'::int[], m."joinedAt"
    FROM "Origin" o JOIN "Membership" m ON m."personId" = o."subjectId" AND m."clubId" = ${clubId}
    WHERE o."importId" = ${importId} AND o."subjectKind" = 'person'
    ON CONFLICT DO NOTHING RETURNING "actorId" AS "personId", "clubId"`;
}

async function threadsOf(db: Transaction, importId: number, questionIds: readonly number[]): Promise<void> {
  await db.$queryRaw`
    WITH answers AS (SELECT a.*, q."clubId" FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" WHERE q.id = ANY(${questionIds}::int[])),
    imported AS (SELECT "subjectKind" AS kind, "subjectId" AS id FROM "Origin"
      WHERE "importId" = ${importId} AND "subjectKind" IN ('question', 'answer', 'comment')),
    remarks AS (
      SELECT c.*, coalesce(a."questionId", c."subjectId") AS "questionId", a.id AS "onAnswerId" FROM "Comment" c
        LEFT JOIN answers a ON c."subjectKind" = 'answer' AND a.id = c."subjectId"
      WHERE a.id IS NOT NULL OR (c."subjectKind" = 'question' AND c."subjectId" = ANY(${questionIds}::int[])))
    INSERT INTO "InsightFact" (source, number, act, "clubId", "questionId", "subjectId", "onAnswerId", "actorId", "organisationId", side, value,
      "topicIds", "toOrganisationId", "toPersonId", at)
    SELECT 'question'::"FactSource", q.id, 'asked'::"FactAct", q."clubId", q.id, 0, NULL::int, q."authorId", q."organisationId", q.side, NULL::smallint,
        ARRAY(SELECT "topicId" FROM "QuestionTopic" t WHERE t."questionId" = q.id ORDER BY 1), q."askedOrganisationId", q."askedPersonId", q."createdAt"
      FROM "Question" q JOIN imported i ON i.kind = 'question' AND i.id = q.id WHERE q.id = ANY(${questionIds}::int[])
    UNION ALL SELECT 'answer', a.id, 'answered', a."clubId", a."questionId", a.id, NULL, a."authorId", a."organisationId", a.side, NULL, '{}', NULL,
      NULL, a."createdAt"
      FROM answers a JOIN imported i ON i.kind = 'answer' AND i.id = a.id
    UNION ALL SELECT 'comment', c.id, 'commented', c."clubId", c."questionId", c.id, c."onAnswerId", c."authorId", c."organisationId", c.side, NULL,
      '{}', NULL, NULL, c."createdAt"
      FROM remarks c JOIN imported i ON i.kind = 'comment' AND i.id = c.id
    UNION ALL SELECT 'acceptance', k."answerId", 'accepted', a."clubId", k."questionId", k."answerId", NULL, k."acceptedById", NULL, k.side, NULL,
      '{}', NULL, NULL, k."acceptedAt"
      FROM "Acceptance" k JOIN answers a ON a.id = k."answerId" JOIN imported i ON i.kind = 'answer' AND i.id = k."answerId"
    UNION ALL SELECT 'vote', v.id, 'voted', a."clubId", a."questionId", a.id, NULL, NULL, NULL, NULL, v.value, '{}', NULL, NULL, v."createdAt"
      FROM "Vote" v JOIN answers a ON v."subjectKind" = 'answer' AND v."subjectId" = a.id WHERE v."personId" IS NULL
    ON CONFLICT DO NOTHING`;
}
