import { type Sql, sql } from "~/platform/db/sql.server";

const clubColumn = sql`json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, cl.visibility, cl.entry`;

/** A question as the small pages around it need it, as a statement. */
export const questionFacts = (id: number): Sql => sql`
  SELECT q.id, '{}'::int[] AS "voiceIds", q.id AS "questionId", q.title, q.body, ${clubColumn}, q."authorId", q."authorId" AS "questionAuthorId",
    q."removedAt" IS NOT NULL AS removed, q."removedById",
    EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS closed,
    CASE WHEN o.id IS NOT NULL THEN 'organisation:' || o.slug WHEN p.id IS NOT NULL THEN 'person:' || p.handle ELSE 'everyone' END AS of,
    ARRAY(SELECT t.slug FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = q.id ORDER BY t.slug) AS topics
  FROM "Question" q JOIN "Club" cl ON cl.id = q."clubId" LEFT JOIN "Organisation" o ON o.id = q."askedOrganisationId"
    LEFT JOIN "Person" p ON p.id = q."askedPersonId"
  WHERE q.id = ${id}`;

/** The same of an answer. */
export const answerFacts = (id: number): Sql => sql`
  SELECT a.id, ARRAY(SELECT v."authorId" FROM "AnswerVoice" v WHERE v."answerId" = a.id) AS "voiceIds", q.id AS "questionId", q.title, a.body,
    ${clubColumn}, a."authorId", q."authorId" AS "questionAuthorId", a."removedAt" IS NOT NULL AS removed, a."removedById",
    false AS closed, '' AS of, '{}'::text[] AS topics
  FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" JOIN "Club" cl ON cl.id = q."clubId" WHERE a.id = ${id}`;
