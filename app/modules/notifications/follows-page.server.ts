import type { PersonActor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { seenDocuments } from "~/modules/documents/seen-documents";
import { cursorOf, readCursor } from "~/platform/cursor";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { addressWords } from "~/platform/words/address-words";
import type { FollowedKind } from "./rules/followed";

export type FollowedThing = {
  id: number;
  title: string;
  path: string;
  club: { name: string; language: string };
  /** Since when it is followed. */
  at: string;
};
type Found = Omit<FollowedThing, "at"> & { since: Date };

const perPage = 30;

/** What each kind is read from, as `c`, and since when somebody follows it, as `f`: whoever wishes for something follows it. */
const sources: Record<FollowedKind, Sql> = {
  questions: sql`"Follow" f JOIN "Question" c ON f."subjectKind" = 'question' AND c.id = f."subjectId" AND c."mergedIntoId" IS NULL`,
  topics: sql`"Follow" f JOIN (SELECT id, "clubId", slug, name AS title, NULL::timestamptz AS "removedAt" FROM "Topic") c
    ON f."subjectKind" = 'topic' AND c.id = f."subjectId"`,
  documents: sql`"Follow" f JOIN "Document" c ON f."subjectKind" = 'document' AND c.id = f."subjectId"`,
  trials: sql`"Follow" f JOIN "Trial" c ON f."subjectKind" = 'trial' AND c.id = f."subjectId"`,
  wishes: sql`"IdeaVote" f JOIN "Idea" c ON c.id = f."ideaId" AND c."mergedIntoId" IS NULL`,
};
const paths: Record<FollowedKind, Sql> = {
  questions: sql`'/questions/' || c.id`,
  topics: sql`'/clubs/' || cl.slug || '/topics/' || c.slug`,
  documents: sql`'/documents/' || c.id`,
  wishes: sql`'/ideas/' || c.id`,
  trials: sql`'/trials/' || c.id`,
};

/** What a person follows of one kind, as far as they may still see it; what they began to follow last stands first. */
export async function followsPage(
  actor: PersonActor,
  { kind, after }: { kind: FollowedKind; after: string | null },
): Promise<{ items: FollowedThing[]; next: string | null }> {
  const cursor = readCursor(after);
  const found = await rows<Found>(sql`
    SELECT c.id, c.title, ${paths[kind]} AS path, f."createdAt" AS since, json_build_object('name', cl.name, 'language', cl.language) AS club
    FROM ${sources[kind]} JOIN "Club" cl ON cl.id = c."clubId"
    WHERE f."personId" = ${actor.id} AND ${kind === "documents" ? seenDocuments(actor) : standing(actor)}
      AND (${cursor === null} OR (f."createdAt", c.id) < (${new Date(cursor?.value ?? 0)}::timestamptz, ${cursor?.id ?? 0}::int))
    ORDER BY f."createdAt" DESC, c.id DESC LIMIT ${perPage + 1}`);
  const last = found[perPage - 1];
  return {
    items: found.slice(0, perPage).map(({ since, path, ...rest }) => {
      const words = kind === "questions" || kind === "documents" ? addressWords(rest.title) : "";
      return { ...rest, path: words ? `${path}-${words}` : path, at: since.toISOString() };
    }),
    next: found.length > perPage && last ? cursorOf(last.since.getTime(), last.id) : null,
  };
}

/** What stands, in clubs that the actor sees. */
function standing(actor: PersonActor): Sql {
  const sight = visibleTo(actor);
  return sql`c."removedAt" IS NULL AND (${sight.all}::boolean OR cl.visibility = 'public' OR cl.id = ANY(${sight.clubIds}::int[]))`;
}
