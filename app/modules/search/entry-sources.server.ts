import { type Sql, sql } from "~/platform/db/sql.server";
import { whysIn } from "./curation/whys-in.server";
import type { FindableKind } from "./search-engine";

const asOf = sql`statement_timestamp()::text AS "asOf"`;
const nothingAsked = sql`NULL::boolean AS answered, false AS accepted, false AS closed`;
const noTopics = sql`'[]'::json AS topics`;
/** The topics of either kind that a table files something under. */
const filedUnder = (
  table: Sql,
  which: Sql,
) => sql`coalesce((SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.id)
  FROM ${table} f JOIN "Topic" t ON t.id = f."topicId" WHERE ${which}), '[]') AS topics`;
const topicsOf = (questionId: Sql) => filedUnder(sql`"QuestionTopic"`, sql`f."questionId" = ${questionId}`);
/** What of each kind can be found; what was removed cannot. `s` is the thing itself. */
export const sources: Record<FindableKind, (which: Sql) => Sql> = {
  question: (
    which,
  ) => sql`SELECT 'question' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", s.id AS "questionId", c.visibility = 'private' AS "membersOnly", s.title, '' AS slug,
      concat_ws(E'\n', nullif(x.thing, ''), nullif(x."usesNow", ''), s."bodyText") AS text, s.side, s."answerCount" > 0 AS answered, s."acceptedCount" > 0 AS accepted,
      EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = s.id) AS closed, s.score, s."createdAt", s."activeAt", ${topicsOf(sql`s.id`)}
    FROM "Question" s JOIN "Club" c ON c.id = s."clubId"
    LEFT JOIN LATERAL (SELECT thing, "usesNow" FROM "QuestionContext" WHERE "questionId" = s.id ORDER BY id DESC LIMIT 1) x ON true WHERE s."removedAt" IS NULL AND ${which}`,
  answer: (
    which,
  ) => sql`SELECT 'answer' AS kind, ${asOf}, s.id AS "subjectId", q."clubId", q.id AS "questionId", c.visibility = 'private' AS "membersOnly", q.title, '' AS slug,
      s."bodyText" AS text, s.side, NULL::boolean AS answered, EXISTS (SELECT 1 FROM "Acceptance" a WHERE a."answerId" = s.id) AS accepted,
      false AS closed, s.score, s."createdAt", s."createdAt" AS "activeAt", ${topicsOf(sql`q.id`)}
    FROM "Answer" s JOIN "Question" q ON q.id = s."questionId" JOIN "Club" c ON c.id = q."clubId"
    WHERE s."removedAt" IS NULL AND q."removedAt" IS NULL AND ${which}`,
  idea: (
    which,
  ) => sql`SELECT 'idea' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly", s.title, '' AS slug,
      concat_ws(E'\n', nullif(s."offeringName", ''), nullif(s.variant, ''), s."bodyText") AS text, s.side, ${nothingAsked}, s."voteCount" AS score, s."createdAt", s."activeAt", ${filedUnder(sql`"IdeaTopic"`, sql`f."ideaId" = s.id`)}
    FROM "Idea" s JOIN "Club" c ON c.id = s."clubId" WHERE s."removedAt" IS NULL AND s."mergedIntoId" IS NULL AND ${which}`,
  trial: (
    which,
  ) => sql`SELECT 'trial' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly", s.title, '' AS slug,
      concat_ws(E'\n', nullif(r.learnt, ''), nullif(r.changes, ''), s.what, s."forWhom", (SELECT string_agg(q.text, E'\n' ORDER BY q.position) FROM "TrialQuestion" q WHERE q."trialId" = s.id)) AS text,
      s.side, ${nothingAsked}, s."reportCount" AS score, s."createdAt", coalesce(r."createdAt", s."createdAt") AS "activeAt", ${noTopics}
    FROM "Trial" s JOIN "Club" c ON c.id = s."clubId" LEFT JOIN "TrialResult" r ON r."trialId" = s.id WHERE s."removedAt" IS NULL AND ${which}`,
  document: (
    which,
  ) => sql`SELECT 'document' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly", v.title, '' AS slug,
      concat_ws(E'\\n', nullif(v.summary, ''), v."bodyText") AS text, s.side, ${nothingAsked}, 0 AS score, s."createdAt", s."publishedAt" AS "activeAt", ${filedUnder(sql`"DocumentTopic"`, sql`f."documentId" = s.id`)}
    FROM "Document" s JOIN "DocumentVersion" v ON v.id = s."publishedId" JOIN "Club" c ON c.id = s."clubId"
    WHERE s."removedAt" IS NULL AND s.state <> 'archived' AND ${which}`,
  collection: (
    which,
  ) => sql`SELECT 'collection' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly", s.name AS title, '' AS slug,
      concat_ws(E'\\n', nullif(s.description, ''), ${whysIn(sql`s.id`)}) AS text, NULL AS side, ${nothingAsked}, 0 AS score, s."createdAt", s."changedAt" AS "activeAt", ${noTopics}
    FROM "Collection" s JOIN "Club" c ON c.id = s."clubId" WHERE s."removedAt" IS NULL AND ${which}`,
  club: (
    which,
  ) => sql`SELECT 'club' AS kind, ${asOf}, s.id AS "subjectId", s.id AS "clubId", NULL::int AS "questionId", s.visibility = 'private' AS "membersOnly", s.name AS title, s.slug,
      concat_ws(E'\n', nullif(s.tagline, ''), s."storyText") AS text, NULL AS side, NULL::boolean AS answered, false AS accepted, s.entry = 'closed' AS closed, 0 AS score, s."createdAt", s."activeAt", ${noTopics}
    FROM "Club" s WHERE ${which}`,
  topic: (
    which,
  ) => sql`SELECT 'topic' AS kind, ${asOf}, s.id AS "subjectId", s."clubId", NULL::int AS "questionId", c.visibility = 'private' AS "membersOnly", s.name AS title, s.slug,
      concat_ws(E'\n', nullif(s.about, ''), s."wikiText") AS text, NULL AS side, ${nothingAsked}, 0 AS score, s."createdAt", s."createdAt" AS "activeAt", ${noTopics}
    FROM "Topic" s JOIN "Club" c ON c.id = s."clubId" WHERE ${which}`,
  organisation: (
    which,
  ) => sql`SELECT 'organisation' AS kind, ${asOf}, s.id AS "subjectId", NULL::int AS "clubId", NULL::int AS "questionId", false AS "membersOnly", s.name AS title, s.slug,
      concat_ws(E'\n', nullif(s.about, ''), nullif(s.province, '')) AS text, s.side, ${nothingAsked}, 0 AS score, s."createdAt", s."createdAt" AS "activeAt", ${noTopics}
    FROM "Organisation" s WHERE ${which}`,
  person: (
    which,
  ) => sql`SELECT 'person' AS kind, ${asOf}, s.id AS "subjectId", NULL::int AS "clubId", NULL::int AS "questionId", false AS "membersOnly", s.name AS title, s.handle::text AS slug,
      concat_ws(E'\n', '@' || s.handle, nullif(p.about, ''), nullif(p.province, '')) AS text, NULL AS side, ${nothingAsked}, 0 AS score, s."createdAt", s."createdAt" AS "activeAt", ${noTopics}
    FROM "Person" s LEFT JOIN "Profile" p ON p."personId" = s.id LEFT JOIN "Account" a ON a."personId" = s.id
    WHERE (a."personId" IS NULL OR a."emailVerifiedAt" IS NOT NULL) AND s.handle NOT LIKE 'former-%' AND ${which}`,
};
