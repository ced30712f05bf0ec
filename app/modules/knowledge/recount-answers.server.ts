import type { Transaction } from "~/platform/db/database.server";

/** Sets a question's answer counters from its standing answers; removing and restoring need it. */
export async function recountAnswers(db: Transaction, questionId: number): Promise<void> {
  await db.$executeRaw`
    UPDATE "Question" q SET "answerCount" = c.n, "answeredSides" = c.sides, "acceptedCount" = c.accepted
    FROM (SELECT count(*)::int AS n, count(ac."answerId")::int AS accepted,
        coalesce(bit_or(CASE a.side WHEN 'buyer' THEN 1 WHEN 'seller' THEN 2 ELSE 4 END), 0)::smallint
          | coalesce((SELECT bit_or(CASE v.side WHEN 'buyer' THEN 1 WHEN 'seller' THEN 2 ELSE 4 END) FROM "AnswerVoice" v
            JOIN "Answer" w ON w.id = v."answerId"
            WHERE w."questionId" = ${questionId} AND w."removedAt" IS NULL), 0)::smallint AS sides
      FROM "Answer" a LEFT JOIN "Acceptance" ac ON ac."answerId" = a.id WHERE a."questionId" = ${questionId} AND a."removedAt" IS NULL) c
    WHERE q.id = ${questionId}`;
}
