import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL: whether whoever asked `q` is in the conversation under its answer `a`; `narrowed` may leave out later remarks `h`. */
export const withAsker = (narrowed: Sql = sql`true`): Sql => sql`(a.side = 'buyer' OR a."authorId" = q."authorId"
  OR EXISTS (SELECT 1 FROM "Comment" h WHERE h."subjectKind" = 'answer' AND h."subjectId" = a.id AND h."authorId" = q."authorId"
    AND h."removedAt" IS NULL AND ${narrowed}))`;

/**
 * SQL: whether a remark with the alias `m` is written to whoever asked `q`: under her question, under an answer where she
 * is in the conversation, or with her name in it. What experts say to each other under an answer is not.
 */
export const reachesAsker: Sql = sql`(m."subjectKind" = 'question' AND m."subjectId" = q.id
  OR EXISTS (SELECT 1 FROM "Answer" a WHERE m."subjectKind" = 'answer' AND a.id = m."subjectId" AND a."questionId" = q.id
    AND (${withAsker(sql`h.id < m.id`)} OR EXISTS (SELECT 1 FROM "Mention" n
      WHERE n."subjectKind" = 'comment' AND n."subjectId" = m.id AND n."personId" = q."authorId"))))`;
