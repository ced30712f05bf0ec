import { type Sql, sql } from "~/platform/db/sql.server";

/** Whether a request `m` was taken: whoever was asked has changed it since. */
export const wasTaken = sql`EXISTS (SELECT 1 FROM "Revision" r WHERE r."subjectKind"::text = m.kind::text AND r."subjectId" = m."subjectId"
  AND r."authorId" = m."personId" AND r."createdAt" > m."askedAt")`;

/** What of a question its writers can mend: the question, then its answers. Joint ones are mended together, and people without an account cannot be asked. */
export const selectMendable = (clubId: number, questionId: number): Sql => sql`
  SELECT t.kind, t.id, t."personId", p.name, t.side, m.missing, m."askedAt", coalesce(${wasTaken}, false) AS taken
  FROM (SELECT 'question' AS kind, q.id, q."authorId" AS "personId", q.side FROM "Question" q WHERE q.id = ${questionId} AND q."clubId" = ${clubId} AND q."removedAt" IS NULL
    UNION ALL SELECT 'answer', a.id, a."authorId", a.side FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
      WHERE q.id = ${questionId} AND q."clubId" = ${clubId} AND q."removedAt" IS NULL AND a."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = a.id)) t
  JOIN "Person" p ON p.id = t."personId" JOIN "Account" c ON c."personId" = p.id
  LEFT JOIN LATERAL (SELECT * FROM "MendingRequest" m WHERE m.kind::text = t.kind AND m."subjectId" = t.id ORDER BY m.id DESC LIMIT 1) m ON true
  ORDER BY t.kind DESC, t.id LIMIT 100`;
