import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { readDraft } from "~/modules/interactions/read-draft.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { row, sql } from "~/platform/db/sql.server";
import { ideaOptions } from "./idea-options.server";

type Wish = { slug: string | undefined; from: string; viewer: { name: string } | null };

/** What the page needs on which one writes an idea; null when there is no such club. */
export async function newIdeaPage(actor: Actor, { slug, from, viewer }: Wish) {
  const club = await clubSeenBy(actor, slug);
  if (!club) return null;
  const [options, choices, draft, origin] = await Promise.all([
    ideaOptions(club.id),
    speakingChoices(actor, club.id, viewer),
    readDraft(actor, "idea"),
    originOf(club.id, from),
  ]);
  return { club, options, choices, draft, origin, may: can(actor, "idea.write", club) };
}

/** The question, or the one an answer belongs to, that the idea comes of; null when it stands elsewhere. */
async function originOf(clubId: number, from: string) {
  const [, kind, id] = /^(question|answer):([1-9]\d{0,8})$/.exec(from) ?? [];
  if (!kind) return null;
  const found = await row<{ title: string; path: string; of: string | null; topics: string[] }>(sql`
    SELECT q.title, '/questions/' || q.id AS path, o.slug AS of,
      ARRAY(SELECT t.slug FROM "QuestionTopic" qt JOIN "Topic" t ON t.id = qt."topicId" WHERE qt."questionId" = q.id ORDER BY t.slug) AS topics
      FROM "Question" q LEFT JOIN "Organisation" o ON o.id = q."askedOrganisationId" WHERE q."clubId" = ${clubId} AND q."removedAt" IS NULL
      AND q.id = CASE WHEN ${kind} = 'question' THEN ${Number(id)} ELSE (SELECT "questionId" FROM "Answer" WHERE id = ${Number(id)}) END`);
  return found && { ...found, from };
}
