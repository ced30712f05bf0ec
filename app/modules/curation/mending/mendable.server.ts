import { type Sql, sql } from "~/platform/db/sql.server";

/** Whether a request `m` was taken: whoever was asked has changed it since; of a joint answer, all its voices agreed on another text. */
export const wasTaken = sql`EXISTS (SELECT 1 FROM "Revision" r WHERE r."subjectKind"::text = m.kind::text AND r."subjectId" = m."subjectId"
  AND r."createdAt" > m."askedAt" AND (r."authorId" = m."personId"
    OR EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE m.kind = 'answer' AND v."answerId" = m."subjectId")))`;

/**
 * What of a question its writers can mend: the question, then its answers. Of a joint one every voice is asked; people
 * without an account cannot be.
 */
export const selectMendable = (clubId: number, questionId: number): Sql => sql`
  SELECT t.kind, t.id, t."jointId", p.people, t.side, m.missing, m."askedAt", coalesce(${wasTaken}, false) AS taken
  FROM (SELECT 'question' AS kind, q.id, NULL::int AS "jointId", ARRAY[q."authorId"] AS "personIds", q.side FROM "Question" q
    WHERE q.id = ${questionId} AND q."clubId" = ${clubId} AND q."removedAt" IS NULL
    UNION ALL SELECT 'answer', a.id, j.id, a."authorId" || ARRAY(SELECT v."authorId" FROM "AnswerVoice" v WHERE v."answerId" = a.id ORDER BY 1), a.side
      FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" LEFT JOIN "JointAnswer" j ON j."answerId" = a.id
      WHERE q.id = ${questionId} AND q."clubId" = ${clubId} AND q."removedAt" IS NULL AND a."removedAt" IS NULL) t
  CROSS JOIN LATERAL (SELECT json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY array_position(t."personIds", p.id)) AS people
    FROM "Person" p JOIN "Account" c ON c."personId" = p.id WHERE p.id = ANY(t."personIds")) p
  LEFT JOIN LATERAL (SELECT * FROM "MendingRequest" m WHERE m.kind::text = t.kind AND m."subjectId" = t.id ORDER BY m.id DESC LIMIT 1) m ON true
  WHERE p.people IS NOT NULL ORDER BY t.kind DESC, t.id LIMIT 100`;
