import { voiceColumn, voiceJoins } from "~/modules/network/voice-columns.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import { contextColumn } from "../context-column.server";
import { warnedColumn } from "../marked.server";
import type { QuestionView } from "../question-view";
import { ownJointColumn } from "./joint-columns.server";
import { originOf } from "./origin-column.server";
import { broughtInColumn, buyingColumn, type SafetyRow, safetyColumn } from "./sides-columns.server";
import { threadsColumn } from "./threads-column.server";

export type QuestionRow = Omit<
  QuestionView,
  "path" | "excerpt" | "comments" | "may" | "mine" | "removed" | "createdAt" | "editedAt" | "club" | "safety"
> & {
  safety: SafetyRow[];
  clubId: number;
  authorId: number;
  visibility: "public" | "private";
  bodyText: string;
  createdAt: string;
  editedAt: string | null;
  removedAt: string | null;
  removedById: number | null;
  removalReason: string;
  club: QuestionView["club"];
  vote: number | null;
  kept: boolean;
  follows: boolean;
};

/** Selects a question with everything its page says of it. */
export function selectQuestion(id: number, personId: number | null): Sql {
  return sql`
    SELECT c.id, c.title, c."clubId", c."authorId", cl.visibility, c."bodyHtml", c."bodyText", c.score, c."upCount", c."answerCount",
      c."commentCount", c."viewCount",
      c."createdAt", c."editedAt", c."removedAt", c."removedById", c."removalReason", c.stage, ${voiceColumn} AS voice,
      json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'entry', cl.entry, 'language', cl.language) AS club,
      coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name, 'kind', t.kind) ORDER BY t.kind DESC, t.name)
        FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = c.id), '[]') AS topics,
      CASE WHEN ao.id IS NOT NULL THEN json_build_object('kind', 'organisation', 'id', ao.id, 'name', ao.name, 'slug', ao.slug, 'side', ao.side)
        WHEN ap.id IS NOT NULL THEN json_build_object('kind', 'person', 'id', ap.id, 'name', ap.name, 'slug', ap.handle, 'side', 'seller') END AS asked,
      (SELECT json_build_object('reason', k.reason, 'note', k.note, 'at', k."closedAt", 'by', json_build_object('handle', kp.handle, 'name', kp.name),
          'original', CASE WHEN kq.id IS NULL THEN NULL ELSE json_build_object('id', kq.id, 'title', kq.title) END)
        FROM "Closure" k JOIN "Person" kp ON kp.id = k."closedById" LEFT JOIN "Question" kq ON kq.id = k."duplicateOfId"
          WHERE k."questionId" = c.id) AS closure,
      coalesce((SELECT json_agg(json_build_object('id', d.id, 'title', d.title))
        FROM (SELECT dq.id, dq.title FROM "Closure" dk JOIN "Question" dq ON dq.id = dk."questionId"
        WHERE dk."duplicateOfId" = c.id AND dq."removedAt" IS NULL ORDER BY dq.id LIMIT 10) d), '[]') AS duplicates,
      ${threadsColumn},
      coalesce((SELECT json_agg(json_build_object('id', r.id, 'title', r.title, 'answerCount', r."answerCount", 'warned', r.warned,
        'sponsored', r.sponsored)) FROM (SELECT rq.id, rq.title, rq."answerCount", rq.sponsored, ${warnedColumn(sql`rq.id`)}
        FROM (SELECT q2."questionId" FROM "QuestionTopic" q1
          CROSS JOIN LATERAL (SELECT "questionId" FROM "QuestionTopic" WHERE "topicId" = q1."topicId" AND "questionId" <> c.id
            ORDER BY "topicId", "questionId" DESC LIMIT 12) q2 WHERE q1."questionId" = c.id GROUP BY 1 ORDER BY count(*) DESC, 1 DESC LIMIT 8) near
        JOIN "Question" rq ON rq.id = near."questionId" WHERE rq."removedAt" IS NULL ORDER BY rq.score DESC LIMIT 5) r), '[]') AS related,
      coalesce((SELECT json_agg(json_build_object('slug', so.slug, 'name', so.name, 'side', s.side, 'logoKey', so."logoKey") ORDER BY s.kind, s.since)
        FROM "Seat" s JOIN "Organisation" so ON so.id = s."organisationId" WHERE s."clubId" = cl.id AND s.until IS NULL), '[]') AS seats,
      (SELECT v.value FROM "Vote" v WHERE v."personId" = ${personId} AND v."subjectKind" = 'question' AND v."subjectId" = c.id) AS vote,
      EXISTS (SELECT 1 FROM "Bookmark" b WHERE b."personId" = ${personId} AND b."subjectKind" = 'question' AND b."subjectId" = c.id) AS kept,
      EXISTS (SELECT 1 FROM "Follow" f WHERE f."personId" = ${personId} AND f."subjectKind" = 'question' AND f."subjectId" = c.id) AS follows,
      ${contextColumn(sql`c.id`)}, ${safetyColumn}, ${buyingColumn}, ${broughtInColumn}, ${ownJointColumn(personId)}, ${originOf(sql`'question'`)}
    FROM "Question" c JOIN "Club" cl ON cl.id = c."clubId" ${voiceJoins}
    LEFT JOIN "Organisation" ao ON ao.id = c."askedOrganisationId" LEFT JOIN "Person" ap ON ap.id = c."askedPersonId"
    WHERE c.id = ${id}`;
}
