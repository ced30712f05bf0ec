import { type Sql, sql } from "~/platform/db/sql.server";

/**
 * What people wrote in clubs and a sanction can name: `t` has its kind, number, club, writer, the title of its thread, how it begins,
 * where it is read, and the question, wish or trial it belongs to.
 */
export const contributions: Sql = sql`(
  SELECT 'question' AS kind, q.id, q."clubId", q."authorId", q.title, left(q."bodyText", 160) AS begins, '/questions/' || q.id AS path,
    q.id AS "questionId", NULL::int AS "ideaId", NULL::int AS "trialId", q."createdAt" FROM "Question" q
  UNION ALL SELECT 'answer', a.id, q."clubId", a."authorId", q.title, left(a."bodyText", 160), '/questions/' || q.id || '#answer-' || a.id,
    q.id, NULL, NULL, a."createdAt" FROM "Answer" a JOIN "Question" q ON q.id = a."questionId"
  UNION ALL SELECT 'idea', i.id, i."clubId", i."authorId", i.title, left(i."bodyText", 160), '/ideas/' || i.id, NULL, i.id, NULL, i."createdAt"
    FROM "Idea" i
  UNION ALL SELECT 'comment', c.id, c."clubId", c."authorId", coalesce(q.title, i.title, r.title, ''), left(c."bodyText", 160),
    '/' || c."subjectKind" || 's/' || c."subjectId" || '/comments#comment-' || c.id, q.id, i.id, r.id, c."createdAt" FROM "Comment" c
    LEFT JOIN "Answer" a ON c."subjectKind" = 'answer' AND a.id = c."subjectId"
    LEFT JOIN "Question" q ON q.id = CASE c."subjectKind" WHEN 'question' THEN c."subjectId" WHEN 'answer' THEN a."questionId" END
    LEFT JOIN "Idea" i ON c."subjectKind" = 'idea' AND i.id = c."subjectId"
    LEFT JOIN "Trial" r ON c."subjectKind" = 'trial' AND r.id = c."subjectId"
    WHERE c."subjectKind" IN ('question', 'answer', 'idea', 'trial'))`;
