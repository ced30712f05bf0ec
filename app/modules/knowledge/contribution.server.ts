import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Content, EnterableClub } from "~/access/rules";
import { row, sql } from "~/platform/db/sql.server";
import type { RichText } from "~/platform/rich-text/document";
import { toMarkdown } from "~/platform/rich-text/to-markdown";

/** A question or an answer as the small pages around it need it: editing, history, removal, closing, comments. */
export type Contribution = {
  kind: "question" | "answer";
  id: number;
  questionId: number;
  title: string;
  markdown: string;
  json: RichText;
  topics: string[];
  removed: boolean;
  closed: boolean;
  of: string;
  club: { id: number; slug: string; name: string; language: string };
  facts: Content & EnterableClub;
  may: {
    edit: boolean;
    close: boolean;
    reopen: boolean;
    remove: boolean;
    restore: boolean;
    comment: boolean;
    redirect: boolean;
  };
};

type Row = Omit<Contribution, "markdown" | "may" | "json" | "facts"> & {
  body: RichText;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
  authorId: number;
  questionAuthorId: number;
  removedById: number | null;
  voiceIds: number[];
};

/** Loads a contribution for this reader; null when there is nothing to see. */
export async function contribution(
  actor: Actor,
  kind: "question" | "answer",
  id: number | null,
): Promise<Contribution | null> {
  if (id === null || !Number.isSafeInteger(id)) return null;
  const found = await row<Row>(kind === "question" ? question(id) : answer(id));
  if (!found) return null;
  const { body, visibility, entry, authorId, questionAuthorId, removedById, voiceIds, ...rest } = found;
  const about = { clubId: rest.club.id, visibility, entry, authorId, removed: rest.removed, removedById, voiceIds };
  if (!can(actor, "question.see", about)) return null;
  const may = {
    edit: can(actor, `${kind}.edit`, about),
    close: kind === "question" && !rest.closed && can(actor, "question.close", about),
    reopen: kind === "question" && rest.closed && can(actor, "question.reopen", about),
    remove: can(actor, `${kind}.remove`, about),
    restore: can(actor, `${kind}.restore`, about),
    comment: can(actor, "comment.write", about),
    redirect: can(actor, "question.accept", { ...about, authorId: questionAuthorId }),
  };
  return { ...rest, kind, json: body, markdown: toMarkdown(body), facts: about, may };
}

const clubColumn = sql`json_build_object('id', cl.id, 'slug', cl.slug, 'name', cl.name, 'language', cl.language) AS club, cl.visibility, cl.entry`;

const question = (id: number) => sql`
  SELECT q.id, '{}'::int[] AS "voiceIds", q.id AS "questionId", q.title, q.body, ${clubColumn}, q."authorId", q."authorId" AS "questionAuthorId", q."removedAt" IS NOT NULL AS removed, q."removedById",
    EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id) AS closed,
    CASE WHEN o.id IS NOT NULL THEN 'organisation:' || o.slug WHEN p.id IS NOT NULL THEN 'person:' || p.handle ELSE 'everyone' END AS of,
    ARRAY(SELECT t.slug FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = q.id ORDER BY t.slug) AS topics
  FROM "Question" q JOIN "Club" cl ON cl.id = q."clubId" LEFT JOIN "Organisation" o ON o.id = q."askedOrganisationId" LEFT JOIN "Person" p ON p.id = q."askedPersonId"
  WHERE q.id = ${id}`;

const answer = (id: number) => sql`
  SELECT a.id, ARRAY(SELECT v."authorId" FROM "AnswerVoice" v WHERE v."answerId" = a.id) AS "voiceIds", q.id AS "questionId", q.title, a.body, ${clubColumn}, a."authorId", q."authorId" AS "questionAuthorId", a."removedAt" IS NOT NULL AS removed, a."removedById",
    false AS closed, '' AS of, '{}'::text[] AS topics
  FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" JOIN "Club" cl ON cl.id = q."clubId" WHERE a.id = ${id}`;
