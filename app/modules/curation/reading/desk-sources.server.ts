import { type Sql, sql } from "~/platform/db/sql.server";
import { clocks, daysBefore } from "../rules/clocks";
import type { Section } from "../rules/desk-wish";
import { todayOf } from "../rules/month";

type Of = { clubId: number; now: Date };
const most = 500;
const noQuestion = sql`NULL::int AS "questionId"`;

const noResult = sql`NOT EXISTS (SELECT 1 FROM "TrialResult" r WHERE r."trialId" = t.id)`;
/** Runs for some days, and nobody has said how it went. */
const untold = (now: Date) => sql`(t."reportCount" = 0 AND t."createdAt" < ${daysBefore(now, clocks.untoldTrial)})`;

/** What waits in each section of a club's desk, the longest first; each row says what it is and since when it waits. */
export const sources: Record<Section, (of: Of) => Sql> = {
  review: ({ clubId }) => sql`
    (SELECT 'review' AS section, 'document' AS kind, d.id, ${noQuestion}, d.title,
      coalesce((SELECT max(s.at) FROM "DocumentStep" s WHERE s."documentId" = d.id), d."activeAt") AS since
    FROM "Document" d WHERE d."clubId" = ${clubId} AND d.state = 'inReview' AND d."removedAt" IS NULL ORDER BY since LIMIT ${most})`,
  doubts: ({ clubId }) => sql`
    (SELECT 'doubts', b.kind::text, b."subjectId", max(q.id), max(coalesce(d.title, q.title)), min(b.at) AS since FROM "Doubt" b
    LEFT JOIN "Document" d ON b.kind = 'document' AND d.id = b."subjectId" AND d."removedAt" IS NULL
    LEFT JOIN "Answer" a ON b.kind = 'answer' AND a.id = b."subjectId" AND a."removedAt" IS NULL
    LEFT JOIN "Question" q ON q.id = a."questionId" AND q."removedAt" IS NULL
    WHERE b."settledAt" IS NULL AND coalesce(d."clubId", q."clubId") = ${clubId} GROUP BY b.kind, b."subjectId" ORDER BY since LIMIT ${most})`,
  unanswered: ({ clubId }) => sql`
    (SELECT 'unanswered', 'question', q.id, q.id, q.title, q."createdAt" AS since FROM "Question" q
    WHERE q."clubId" = ${clubId} AND q."answerCount" = 0 AND q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)
    ORDER BY since LIMIT ${most})`,
  stale: ({ clubId, now }) => sql`
    (SELECT 'stale', 'answer', a.id, q.id, q.title, greatest(k."acceptedAt", v.at) AS since FROM "Acceptance" k JOIN "Answer" a ON a.id = k."answerId"
    JOIN "Question" q ON q.id = k."questionId" AND q."clubId" = ${clubId} AND q."removedAt" IS NULL
    LEFT JOIN LATERAL (SELECT max(at) AS at FROM "Verification" WHERE kind = 'answer' AND "subjectId" = a.id) v ON true
    WHERE greatest(k."acceptedAt", v.at) < ${daysBefore(now, clocks.acceptedAnswer)} ORDER BY since LIMIT ${most})
    UNION ALL
    (SELECT 'stale', 'document', d.id, ${noQuestion}, d.title, greatest(d."publishedAt", v.at) AS since FROM "Document" d
    LEFT JOIN LATERAL (SELECT max(at) AS at FROM "Verification" WHERE kind = 'document' AND "subjectId" = d.id) v ON true
    WHERE d."clubId" = ${clubId} AND d."removedAt" IS NULL AND (d.state = 'needsUpdate'
      OR (d.state = 'published' AND greatest(d."publishedAt", v.at) < ${daysBefore(now, clocks.publishedDocument)}))
    ORDER BY since LIMIT ${most})`,
  ideas: ({ clubId }) => sql`
    (SELECT 'ideas', 'idea', i.id, ${noQuestion}, i.title, i."createdAt" AS since FROM "Idea" i
    WHERE i."clubId" = ${clubId} AND i.state = 'open' AND i."removedAt" IS NULL AND i."mergedIntoId" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "IdeaReply" r WHERE r."ideaId" = i.id) AND NOT EXISTS (SELECT 1 FROM "Commitment" m WHERE m."ideaId" = i.id)
    ORDER BY since LIMIT ${most})`,
  results: ({ clubId, now }) => sql`
    (SELECT 'results', 'trial', t.id, ${noQuestion}, t.title, (t."lastDay" + 1)::timestamptz AS since FROM "Trial" t
    WHERE t."clubId" = ${clubId} AND t."removedAt" IS NULL AND t."lastDay" < ${todayOf(now)}::date AND ${noResult} ORDER BY since LIMIT ${most})`,
  trials: ({ clubId, now }) => sql`
    (SELECT 'trials', 'trial', t.id, ${noQuestion}, t.title, CASE WHEN ${untold(now)} THEN t."createdAt"
      ELSE (t."lastDay" - ${clocks.trialEnds}::int)::timestamptz END AS since FROM "Trial" t
    WHERE t."clubId" = ${clubId} AND t."removedAt" IS NULL AND t."lastDay" >= ${todayOf(now)}::date AND ${noResult}
      AND (${untold(now)} OR t."lastDay" - ${clocks.trialEnds}::int <= ${todayOf(now)}::date) ORDER BY since LIMIT ${most})`,
  overdue: ({ clubId, now }) => sql`
    (SELECT 'overdue', 'document', d.id, ${noQuestion}, d.title, min(p.day)::timestamptz AS since FROM "CalendarPiece" p
      JOIN "Document" d ON d.id = p."documentId" AND d."removedAt" IS NULL
    WHERE p."clubId" = ${clubId} AND d."clubId" = ${clubId} AND d.state IN ('draft', 'inReview') AND p.state NOT IN ('out', 'dropped')
      AND p.day < ${todayOf(now)}::date
    GROUP BY d.id ORDER BY since LIMIT ${most})`,
  drafts: ({ clubId, now }) => sql`
    (SELECT 'drafts', 'document', d.id, ${noQuestion}, d.title, d."activeAt" AS since FROM "Document" d
    WHERE d."clubId" = ${clubId} AND d.state = 'draft' AND d."removedAt" IS NULL AND d."activeAt" < ${daysBefore(now, clocks.draft)} ORDER BY since
      LIMIT ${most})`,
};
