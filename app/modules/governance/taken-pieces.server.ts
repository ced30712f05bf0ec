import { type Sql, sql } from "~/platform/db/sql.server";

/**
 * What people said in the name of the organisation that a proposal `p` is about: what was taken from view when it was decided, and
 * with `standing` what would be. What several said together is theirs as well, and stays.
 */
export function piecesOf({ standing }: { standing: boolean }): Sql {
  const gone = (at: Sql, by: Sql): Sql =>
    standing
      ? sql`(${at} IS NULL OR (${at} = p."decidedAt" AND ${by} IS NULL))`
      : sql`(${at} = p."decidedAt" AND ${by} IS NULL)`;
  const removed = gone(sql`x."removedAt"`, sql`x."removedById"`);
  const theirs = sql`x."organisationId" = p."targetId"`;
  const inClub = sql`${theirs} AND x."clubId" = p."clubId"`;
  const onQuestion = sql`JOIN "Question" q ON q.id = x."questionId" AND q."clubId" = p."clubId" WHERE ${theirs}`;
  const onDocument = sql`JOIN "Document" d ON d.id = x."documentId" AND d."clubId" = p."clubId" WHERE ${theirs}`;
  return sql`
    SELECT 1 AS place, 'question' AS kind, x.id, x."authorId", x.title AS words, '/questions/' || x.id AS path FROM "Question" x WHERE ${inClub} AND ${removed}
    UNION ALL SELECT 2, 'answer', x.id, x."authorId", x."bodyText", '/questions/' || q.id || '#answer-' || x.id FROM "Answer" x ${onQuestion} AND ${removed}
      AND NOT EXISTS (SELECT 1 FROM "AnswerVoice" v WHERE v."answerId" = x.id)
    UNION ALL SELECT 3, 'comment', x.id, x."authorId", x."bodyText",
      '/' || x."subjectKind"::text || 's/' || x."subjectId" || '/comments#comment-' || x.id FROM "Comment" x WHERE ${inClub} AND ${removed}
    UNION ALL SELECT 4, 'note', x.id, x."authorId", x.text, '/questions/' || q.id FROM "SafetyNote" x ${onQuestion}
      AND ${gone(sql`x."withdrawnAt"`, sql`x."withdrawnById"`)}
    UNION ALL SELECT 5, 'idea', x.id, x."authorId", x.title, '/ideas/' || x.id FROM "Idea" x WHERE ${inClub} AND ${removed}
    UNION ALL SELECT 6, 'trial', x.id, x."authorId", x.title, '/trials/' || x.id FROM "Trial" x WHERE ${inClub} AND ${removed}
    UNION ALL SELECT 7, 'report', x.id, x."authorId", x.text, '/trials/' || x."trialId" FROM "TrialReport" x
      JOIN "Trier" w ON w."trialId" = x."trialId" AND w."authorId" = x."authorId" AND w."organisationId" = p."targetId"
      JOIN "Trial" t ON t.id = x."trialId" AND t."clubId" = p."clubId" WHERE ${removed}
    UNION ALL SELECT 8, 'document', x.id, x."authorId", x.title, '/documents/' || x.id FROM "Document" x WHERE ${inClub} AND ${removed}
      AND NOT EXISTS (SELECT 1 FROM "DocumentWriter" w WHERE w."documentId" = x.id AND w."organisationId" IS DISTINCT FROM p."targetId")
    UNION ALL SELECT 9, 'remark', x.id, x."authorId", x.text, '/documents/' || d.id || '/discussion' FROM "Remark" x ${onDocument}
      AND ${gone(sql`x."removedAt"`, sql`NULL::int`)}
    UNION ALL SELECT 10, 'suggestion', x.id, x."authorId", x.replacement, '/documents/' || d.id || '/discussion' FROM "Suggestion" x ${onDocument}
      AND ((x.state = 'withdrawn' AND x."decidedById" IS NULL AND x."decidedAt" = p."decidedAt")${standing ? sql` OR x.state = 'open'` : sql``})`;
}
