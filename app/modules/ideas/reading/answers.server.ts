import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { CommitmentView, ReplyView } from "../answer-view";

/** The voice of something that names its idea. */
const voice = voiceColumnIn(sql`(SELECT i."clubId" FROM "Idea" i WHERE i.id = c."ideaId")`);

export type ReplyRow = ReplyView;
export type CommitmentRow = Omit<CommitmentView, "may">;

/** What organisations said about an idea without promising. */
export const repliesTo = (ideaId: number): Sql => sql`
  SELECT c.id, c.kind, ${voice} AS voice, c.text, c."createdAt" FROM "IdeaReply" c ${voiceJoins} WHERE c."ideaId" = ${ideaId} ORDER BY c.id LIMIT 60`;

/** What stands in the portal and came of an outcome or a trial. */
export const resultOf = (
  kind: "outcome" | "trial",
  id: Sql,
): Sql => sql`(SELECT CASE l."toKind" WHEN 'document' THEN (SELECT json_build_object('path', '/documents/' || d.id, 'title', d.title)
  FROM "Document" d WHERE d.id = l."toId" AND d."publishedId" IS NOT NULL AND d."removedAt" IS NULL)
    WHEN 'question' THEN (SELECT json_build_object('path', '/questions/' || q.id, 'title', q.title) FROM "Question" q
      WHERE q.id = l."toId" AND q."removedAt" IS NULL)
    WHEN 'answer' THEN (SELECT json_build_object('path', '/questions/' || q.id || '#answer-' || a.id, 'title', q.title) FROM "Answer" a
      JOIN "Question" q ON q.id = a."questionId" WHERE a.id = l."toId" AND a."removedAt" IS NULL AND q."removedAt" IS NULL) END
  FROM "LineageLink" l WHERE l."fromKind" = ${kind}::"LineageKind" AND l."fromId" = ${id} AND l."toKind" IN ('document', 'question', 'answer')
    ORDER BY l.id LIMIT 1)`;

/** Commitments with how they went; `which` narrows the alias `c`. */
export const commitmentsWhere = (which: Sql): Sql => sql`
  SELECT c.id, c."ideaId", c."organisationId", ${voice} AS voice, c.what, c."dueOn"::text AS "dueOn", c."overdueAt" IS NOT NULL AS overdue,
    c."createdAt",
    coalesce((SELECT json_agg(json_build_object('id', s.id, 'name', p.name, 'text', s.text, 'from', s."fromDay", 'to', s."toDay", 'at', s."createdAt")
      ORDER BY s.id)
      FROM (SELECT * FROM "CommitmentStep" WHERE "commitmentId" = c.id ORDER BY id DESC LIMIT 50) s JOIN "Person" p ON p.id = s."authorId"), '[]') AS steps,
    (SELECT json_build_object('id', o.id, 'shipped', o.shipped, 'text', o.text, 'url', o.url, 'pictureKey', o."pictureKey", 'name', p.name,
      'at', o."createdAt", 'result', ${resultOf("outcome", sql`o.id`)})
      FROM "IdeaOutcome" o JOIN "Person" p ON p.id = o."authorId" WHERE o."commitmentId" = c.id) AS outcome
  FROM "Commitment" c ${voiceJoins} WHERE ${which} ORDER BY c.id LIMIT 60`;
