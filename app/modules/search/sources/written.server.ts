import { topicsOfTrial } from "~/modules/ideas/trial-topics";
import { type Sql, sql } from "~/platform/db/sql.server";
import { whysIn } from "../curation/whys-in.server";
import type { Source } from "../entry-sources.server";
import { asOf, filedUnder, noTopics, nothingAsked } from "./columns.server";

const topicsOf = (questionId: Sql) => filedUnder(sql`"QuestionTopic"`, sql`f."questionId" = ${questionId}`);

/** What members wrote; what was removed cannot be found. */
export const written: Record<"question" | "answer" | "idea" | "trial" | "document" | "collection", Source> = {
  question: (
    which,
  ) => sql`SELECT 'question' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", s.id AS "questionId", c.visibility = 'private' AS "membersOnly",
    s.title, '' AS slug,
      concat_ws(E'\n', nullif(x.thing, ''), nullif(x."usesNow", ''), s."bodyText") AS text, s.side, s."answerCount" > 0 AS answered,
        s."acceptedCount" > 0 AS accepted,
      EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = s.id) AS closed, s.score, s."createdAt", s."activeAt", ${topicsOf(sql`s.id`)}
    FROM "Question" s JOIN "Club" c ON c.id = s."clubId"
    LEFT JOIN LATERAL (SELECT thing, "usesNow" FROM "QuestionContext" WHERE "questionId" = s.id ORDER BY id DESC LIMIT 1) x ON true
      WHERE s."removedAt" IS NULL AND ${which}`,
  answer: (
    which,
  ) => sql`SELECT 'answer' AS kind, ${asOf}, s.id AS "subjectId", q."clubId", q.id AS "questionId", c.visibility = 'private' AS "membersOnly",
    q.title, '' AS slug,
      s."bodyText" AS text, s.side, NULL::boolean AS answered, EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."answerId" = s.id) AS accepted,
      false AS closed, s.score, s."createdAt", s."createdAt" AS "activeAt", ${topicsOf(sql`q.id`)}
    FROM "Answer" s JOIN "Question" q ON q.id = s."questionId" JOIN "Club" c ON c.id = q."clubId"
    WHERE s."removedAt" IS NULL AND q."removedAt" IS NULL AND ${which}`,
  idea: (
    which,
  ) => sql`SELECT 'idea' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly",
    s.title, '' AS slug,
      concat_ws(E'\n', nullif(s."offeringName", ''), nullif(s.variant, ''), s."bodyText") AS text, s.side, ${nothingAsked}, s."voteCount" AS score,
        s."createdAt", s."activeAt", ${filedUnder(sql`"IdeaTopic"`, sql`f."ideaId" = s.id`)}
    FROM "Idea" s JOIN "Club" c ON c.id = s."clubId" WHERE s."removedAt" IS NULL AND s."mergedIntoId" IS NULL AND ${which}`,
  trial: (
    which,
  ) => sql`SELECT 'trial' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly",
    s.title, '' AS slug,
      concat_ws(E'\n', nullif(r.learnt, ''), nullif(r.changes, ''), s.what, s."forWhom",
        (SELECT string_agg(q.text, E'\n' ORDER BY q.position) FROM "TrialQuestion" q WHERE q."trialId" = s.id)) AS text,
      s.side, ${nothingAsked}, s."reportCount" AS score, s."createdAt", coalesce(r."createdAt", s."createdAt") AS "activeAt", ${filedUnder(topicsOfTrial(sql`s`), sql`true`)}
    FROM "Trial" s JOIN "Club" c ON c.id = s."clubId" LEFT JOIN "TrialResult" r ON r."trialId" = s.id WHERE s."removedAt" IS NULL AND ${which}`,
  document: (
    which,
  ) => sql`SELECT 'document' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly",
    v.title, '' AS slug,
      concat_ws(E'\\n', nullif(v.summary, ''), v."bodyText") AS text, s.side, ${nothingAsked}, 0 AS score, s."createdAt",
        s."publishedAt" AS "activeAt", ${filedUnder(sql`"DocumentTopic"`, sql`f."documentId" = s.id`)}
    FROM "Document" s JOIN "DocumentVersion" v ON v.id = s."publishedId" JOIN "Club" c ON c.id = s."clubId"
    WHERE s."removedAt" IS NULL AND s.state <> 'archived' AND ${which}`,
  collection: (
    which,
  ) => sql`SELECT 'collection' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId",
    c.visibility = 'private' AS "membersOnly", s.name AS title, '' AS slug,
      concat_ws(E'\\n', nullif(s.description, ''), ${whysIn(sql`s.id`)}) AS text, NULL AS side, ${nothingAsked}, 0 AS score, s."createdAt",
        s."changedAt" AS "activeAt", ${noTopics}
    FROM "Collection" s JOIN "Club" c ON c.id = s."clubId" WHERE s."removedAt" IS NULL AND ${which}`,
};
