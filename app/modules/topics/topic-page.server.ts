import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Enterable } from "~/access/rules";
import { row, sql } from "~/platform/db/sql.server";
import { type AimOption, aimsColumn } from "./aims-of.server";
import type { TopicKind } from "./topic-kinds";

export type TopicPage = {
  id: number;
  slug: string;
  kind: TopicKind;
  name: string;
  about: string;
  wikiHtml: string;
  questionCount: number;
  /** Open questions without an answer; counted for wanted outcomes. */
  waiting: number;
  /** The wanted outcomes of its club. */
  aims: AimOption[];
  /** The kind of credential that answers here are best given with; empty for none. */
  credentialKind: string;
  /** Whether the actor follows it. */
  follows: boolean;
  club: { id: number; slug: string; name: string; language: string };
  may: { change: boolean; follow: boolean };
};

const waitingColumn = sql`CASE WHEN t.kind = 'aim' THEN (SELECT count(*)::int FROM "QuestionTopic" qt JOIN "Question" q ON q.id = qt."questionId"
  WHERE qt."topicId" = t.id AND q."removedAt" IS NULL AND q."answerCount" = 0 AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id))
    ELSE 0 END`;

/** A topic of a club; null when there is none or the club is not seen. */
export async function topicPage(actor: Actor, clubSlug: string, topicSlug: string): Promise<TopicPage | null> {
  const found = await row<Omit<TopicPage, "may"> & Enterable & { visibility: "public" | "private" }>(sql`
    SELECT t.id, t.slug, t.kind, t.name, t.about, t."wikiHtml", t."questionCount", t."credentialKind", ${waitingColumn} AS waiting ${aimsColumn},
      EXISTS (SELECT 1 FROM "Follow" f WHERE f."subjectKind" = 'topic' AND f."subjectId" = t.id AND f."personId" = ${actor.id ?? 0}) AS follows, c.visibility, c.entry,
      json_build_object('id', c.id, 'slug', c.slug, 'name', c.name, 'language', c.language) AS club
    FROM "Topic" t JOIN "Club" c ON c.id = t."clubId" WHERE c.slug = ${clubSlug} AND t.slug = ${topicSlug}`);
  if (!found) return null;
  const { visibility, entry, ...rest } = found;
  const seen = { clubId: rest.club.id, visibility };
  if (!can(actor, "club.see", seen)) return null;
  const may = {
    change: can(actor, "topic.change", { clubId: rest.club.id, entry }),
    follow: can(actor, "topic.follow", seen),
  };
  return { ...rest, may };
}
