import { z } from "zod";
import { rows, sql } from "~/platform/db/sql.server";
import type { RecordedEvent } from "~/platform/events";
import { wake } from "~/platform/realtime/wake.server";
import { seen, sightJoins } from "../reading/seen.server";
import { type Kind, kinds } from "../rules/kinds";
import { writeLetterJob } from "../rules/letters";

type News = {
  event: RecordedEvent;
  payload: object;
  kind: Kind;
  path: string;
  circle: string;
  variant: string;
  subject: string;
  organisationId?: number | null;
  clubId?: number;
  questionId?: number;
};

const id = z.number().nullable().catch(null);
/** What a notification is about, as the payload of its event says. */
const About = z.object({
  clubId: id,
  organisationId: id,
  questionId: id,
  answerId: id,
  commentId: id,
  ideaId: id,
  documentId: id,
  side: z.enum(["buyer", "seller", "neutral"]).nullable().catch(null),
});

/**
 * Puts something into people's inboxes and, where they want letters and it is news, asks for one: all of it in one
 * statement, and a second time nothing. What is older than a day is told by no letter, what is older than a fortnight rings no
 * bell. Who has no account, or may not see it, is told nothing.
 */
export async function tellPeople(personIds: readonly number[], news: News): Promise<void> {
  if (personIds.length === 0) return;
  const { event, kind, path, circle, variant, subject } = news;
  const about = About.parse(news.payload);
  const organisationId = news.organisationId ?? about.organisationId;
  const clubId = news.clubId ?? about.clubId;
  const questionId = news.questionId ?? about.questionId;
  const told = await rows<{ personId: number }>(sql`
    WITH n AS MATERIALIZED (
      SELECT unnest(${[...personIds]}::int[]) AS "personId", ${circle}::text AS circle, ${path}::text AS path, ${clubId}::int AS "clubId",
        ${organisationId}::int AS "organisationId",
        ${questionId}::int AS "questionId", ${about.answerId}::int AS "answerId", ${about.commentId}::int AS "commentId",
          ${about.ideaId}::int AS "ideaId", ${about.documentId}::int AS "documentId"
    ), told AS (
      INSERT INTO "Notification" ("personId", "eventId", kind, variant, circle, "actorId", side, "organisationId", "clubId", "questionId", "answerId",
        "commentId", "ideaId", "documentId", subject, path, "createdAt", "readAt", "letterDueAt")
      SELECT n."personId", ${event.id}, ${kind}, ${variant}, n.circle, ${event.actorId}, ${about.side}::"Side", n."organisationId", n."clubId",
        n."questionId", n."answerId", n."commentId", n."ideaId", n."documentId",
        ${subject}, ${path}, ${event.occurredAt}::timestamptz,
        CASE WHEN ${event.occurredAt}::timestamptz < now() - interval '14 days' THEN ${event.occurredAt}::timestamptz END,
        CASE WHEN ${event.occurredAt}::timestamptz > now() - interval '1 day' AND acc."emailVerifiedAt" IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM "MutedMatter" mm WHERE mm."personId" = n."personId"
            AND mm.matter = ${kinds[kind]}) THEN now() + ${writeLetterJob.delay}::interval END
      FROM n ${sightJoins} WHERE ${seen}
      ON CONFLICT DO NOTHING RETURNING "personId", "letterDueAt"
    )
    SELECT "personId", CASE WHEN "letterDueAt" IS NOT NULL THEN (graphile_worker.add_job(${writeLetterJob.name},
      json_build_object('personId', "personId"), run_at => "letterDueAt", max_attempts => 25,
      job_key => 'notifications.letter:' || "personId", job_key_mode => 'preserve_run_at')).id::text END FROM told`);
  if (told.length > 0) await wake({ what: "inbox", people: told.map(({ personId }) => personId) });
}
