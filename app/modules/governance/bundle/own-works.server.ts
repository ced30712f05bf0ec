import { sql } from "~/platform/db/sql.server";
import type { Lists } from "./lists";
import type { Whose } from "./own-rows.server";

const remark = sql`x."bodyText" AS text, p.handle AS by, x."authorTitle" AS role, x."createdAt" AS at, x."removedAt" IS NOT NULL AS removed`;

/** What an organisation wished for, remarked, answered and promised about the wishes of one club. */
export function wishesOf({ clubId, organisationId }: Whose): Lists {
  const theirs = sql`x."organisationId" = ${organisationId}`;
  const ofWish = sql`JOIN "Idea" i ON i.id = x."ideaId" JOIN "Person" p ON p.id = x."authorId" WHERE ${theirs} AND i."clubId" = ${clubId}`;
  return {
    wished: sql`SELECT x.id, x.kind, x.title, x.variant, x.state, x."voteCount" AS votes, ${remark}
      FROM "Idea" x JOIN "Person" p ON p.id = x."authorId" WHERE ${theirs} AND x."clubId" = ${clubId}`,
    remarked: sql`SELECT x.id, x."subjectKind" AS "on", x."subjectId" AS of, ${remark} FROM "Comment" x JOIN "Person" p ON p.id = x."authorId"
      WHERE ${theirs} AND x."clubId" = ${clubId} AND x."subjectKind" IN ('idea', 'trial')`,
    answered: sql`SELECT x.id, x."ideaId" AS wish, i.title, x.kind, x.text, p.handle AS by, x."authorTitle" AS role, x."createdAt" AS at
      FROM "IdeaReply" x ${ofWish}`,
    promised: sql`SELECT x.id, x."ideaId" AS wish, i.title, x.what, x."dueOn"::text AS "dueOn", x."overdueAt", p.handle AS by, x."createdAt" AS at,
      (SELECT json_agg(json_build_object('text', s.text, 'toDay', s."toDay", 'at', s."createdAt") ORDER BY s.id) FROM "CommitmentStep" s
        WHERE s."commitmentId" = x.id) AS progress,
      (SELECT json_build_object('done', o.shipped, 'text', o.text, 'url', o.url, 'at', o."createdAt") FROM "IdeaOutcome" o
        WHERE o."commitmentId" = x.id) AS outcome FROM "Commitment" x ${ofWish}`,
  };
}

/**
 * The documents that an organisation's people opened in its name in one club, with the text where nobody else writes in it; how much of
 * each published text is theirs; and what they proposed, remarked, approved and verified beside texts.
 */
export function documentsOf({ clubId, organisationId }: Whose): Lists {
  const theirs = sql`x."organisationId" = ${organisationId}`;
  const beside = sql`JOIN "Document" d ON d.id = x."documentId" JOIN "Person" p ON p.id = x."authorId" WHERE ${theirs} AND d."clubId" = ${clubId}`;
  return {
    opened: sql`SELECT x.id, x.kind, x.title, x.summary, x.state, p.handle AS by, x."createdAt" AS at, x."removedAt" IS NOT NULL AS removed,
        CASE WHEN NOT EXISTS (SELECT 1 FROM "DocumentWriter" w WHERE w."documentId" = x.id AND w."organisationId" IS DISTINCT FROM ${organisationId})
          THEN coalesce(v."bodyText", x."draftText") END AS text
      FROM "Document" x JOIN "Person" p ON p.id = x."authorId" LEFT JOIN "DocumentVersion" v ON v.id = x."publishedId"
      WHERE ${theirs} AND x."clubId" = ${clubId}`,
    shares: sql`SELECT d.id, d.id AS document, d.title, sum(x.characters)::int AS characters FROM "DocumentCredit" x
      JOIN "Document" d ON d."publishedId" = x."versionId" WHERE ${theirs} AND d."clubId" = ${clubId} GROUP BY d.id`,
    proposed: sql`SELECT x.id, d.id AS document, d.title, x.replacement, x.note, x.state, p.handle AS by, x."createdAt" AS at
      FROM "Suggestion" x ${beside}`,
    remarked: sql`SELECT x.id, d.id AS document, d.title, x.text, p.handle AS by, x."createdAt" AS at, x."removedAt" IS NOT NULL AS removed
      FROM "Remark" x ${beside}`,
    approved: sql`SELECT x.id, d.id AS document, d.title, v.number AS version, x.approved, x.note, p.handle AS by, x.at FROM "Approval" x
      JOIN "DocumentVersion" v ON v.id = x."versionId" JOIN "Document" d ON d.id = v."documentId" JOIN "Person" p ON p.id = x."personId"
      WHERE ${theirs} AND d."clubId" = ${clubId}`,
    verified: sql`SELECT x.id, x.kind, x."subjectId" AS of, x.note, p.handle AS by, x.at FROM "Verification" x JOIN "Person" p ON p.id = x."personId"
      LEFT JOIN "Document" d ON x.kind = 'document' AND d.id = x."subjectId" LEFT JOIN "Answer" a ON x.kind = 'answer' AND a.id = x."subjectId"
      LEFT JOIN "Question" q ON q.id = a."questionId" WHERE ${theirs} AND coalesce(d."clubId", q."clubId") = ${clubId}`,
  };
}
