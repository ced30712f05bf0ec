import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";
import { aimColumn } from "./aim-column.server";
import { engine } from "./engines.server";
import { wordBreak } from "./rules/marked-words";
import type { FindableKind } from "./search-engine";

/** What somebody may mean who is still typing. */
export type Suggestion = {
  kind: FindableKind;
  id: number;
  /** A topic that people want to come of it. */
  aim: boolean;
  questionId: number | null;
  name: string;
  slug: string;
  club: { slug: string; name: string } | null;
};

const most = 7;

/** Things whose titles continue what is being typed, as far as the actor may see them. */
export async function searchSuggestions(actor: Actor, typed: string): Promise<Suggestion[]> {
  const sight = visibleTo(actor);
  const things = await engine().suggest(typed, sight, most);
  if (things.length === 0) return [];
  const [kinds, ids] = [things.map(({ kind }) => kind), things.map(({ id }) => id)];
  const found = await rows<Suggestion>(sql`
    SELECT e.kind, e."subjectId" AS id, e."questionId", e.title AS name, e.slug, ${aimColumn},
      CASE WHEN cl.id IS NULL OR e.kind = 'club' THEN NULL ELSE json_build_object('slug', cl.slug, 'name', cl.name) END AS club
    FROM unnest(${kinds}::"SubjectKind"[], ${ids}::int[]) WITH ORDINALITY AS w(kind, id, place)
    JOIN "SearchEntry" e ON e.kind = w.kind AND e."subjectId" = w.id LEFT JOIN "Club" cl ON cl.id = e."clubId"
    WHERE (${sight.all} OR cl.id IS NULL OR cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[]))
      AND (e.kind <> 'question' OR EXISTS (SELECT 1 FROM "Question" q WHERE q.id = e."subjectId" AND q."removedAt" IS NULL))
      AND (e.kind <> 'document' OR EXISTS (SELECT 1 FROM "Document" d WHERE d.id = e."subjectId" AND d."removedAt" IS NULL))
      AND (e.kind <> 'idea' OR EXISTS (SELECT 1 FROM "Idea" i WHERE i.id = e."subjectId" AND i."removedAt" IS NULL AND i."mergedIntoId" IS NULL))
      AND (e.kind <> 'trial' OR EXISTS (SELECT 1 FROM "Trial" t WHERE t.id = e."subjectId" AND t."removedAt" IS NULL))
      AND (e.kind <> 'collection' OR EXISTS (SELECT 1 FROM "Collection" k WHERE k.id = e."subjectId" AND k."removedAt" IS NULL)) ORDER BY w.place`);
  return found.map((one) => ({ ...one, name: one.name.replaceAll(wordBreak, "") }));
}
