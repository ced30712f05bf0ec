import type { Sight } from "~/access/visible-to";
import { warnedColumn } from "~/modules/knowledge/marked.server";
import { voiceColumnIn, voiceJoins } from "~/modules/network/voice-columns.server";
import { rows, sql } from "~/platform/db/sql.server";
import { aimColumn } from "./aim-column.server";
import type { HitView } from "./hit-view";
import { wordBreak } from "./rules/marked-words";
import { highlighted, type Sought, snippet } from "./rules/snippet";
import type { Findable } from "./search-engine";

type HitRow = Omit<HitView, "name" | "title" | "snippet" | "createdAt"> & {
  title: string;
  body: string;
  createdAt: Date;
};

/**
 * Hits as a page shows them, in the order given, but a question that was closed as one asked before comes after that one.
 * Whatever engine found them, and however late its index is: what is removed, or what the reader may not see, is left out
 * here once more.
 */
export async function showHits(things: readonly Findable[], sight: Sight, sought: Sought): Promise<HitView[]> {
  if (things.length === 0) return [];
  const [kinds, ids] = [things.map(({ kind }) => kind), things.map(({ id }) => id)];
  const found = await rows<HitRow>(sql`
    SELECT e.kind, e."subjectId" AS id, e."questionId", e.title, e.body, e.slug, e.side, e.score, e.accepted, e.closed, e."createdAt", ${aimColumn},
      CASE WHEN cl.id IS NULL THEN NULL ELSE json_build_object('slug', cl.slug, 'name', cl.name, 'language', cl.language) END AS club,
      CASE WHEN c.id IS NULL THEN NULL ELSE ${voiceColumnIn(sql`e."clubId"`)} END AS voice, c."answerCount", ${warnedColumn(sql`e."questionId"`)}
    FROM unnest(${kinds}::"SubjectKind"[], ${ids}::int[]) WITH ORDINALITY AS w(kind, id, place)
    JOIN "SearchEntry" e ON e.kind = w.kind AND e."subjectId" = w.id LEFT JOIN "Club" cl ON cl.id = e."clubId"
    LEFT JOIN (
      LATERAL (
        SELECT id, "authorId", "organisationId", side, "authorTitle", sponsored, "createdAt", "answerCount" FROM "Question"
          WHERE e.kind = 'question' AND id = e."subjectId" AND "removedAt" IS NULL
        UNION ALL SELECT id, "authorId", "organisationId", side, "authorTitle", sponsored, "createdAt", NULL FROM "Answer"
          WHERE e.kind = 'answer' AND id = e."subjectId" AND "removedAt" IS NULL
        UNION ALL SELECT id, "authorId", "organisationId", side, "authorTitle", sponsored, "createdAt", NULL FROM "Document"
          WHERE e.kind = 'document' AND id = e."subjectId" AND "removedAt" IS NULL AND "publishedId" IS NOT NULL
        UNION ALL SELECT id, "authorId", "organisationId", side, "authorTitle", sponsored, "createdAt", NULL FROM "Idea"
          WHERE e.kind = 'idea' AND id = e."subjectId" AND "removedAt" IS NULL AND "mergedIntoId" IS NULL
        UNION ALL SELECT id, "authorId", "organisationId", side, "authorTitle", sponsored, "createdAt", NULL FROM "Trial"
          WHERE e.kind = 'trial' AND id = e."subjectId" AND "removedAt" IS NULL
      ) c ${voiceJoins}
    ) ON true
    WHERE (e.kind NOT IN ('question', 'answer', 'document', 'idea', 'trial') OR c.id IS NOT NULL)
      AND (e.kind <> 'collection' OR EXISTS (SELECT 1 FROM "Collection" k WHERE k.id = e."subjectId" AND k."removedAt" IS NULL))
        AND (${sight.all} OR cl.id IS NULL OR cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[]))
    ORDER BY greatest(w.place, (
      SELECT o.place + 0.5 FROM "Closure" d JOIN unnest(${kinds}::"SubjectKind"[], ${ids}::int[]) WITH ORDINALITY AS o(kind, id, place)
        ON o.kind = 'question' AND o.id = d."duplicateOfId"
        WHERE e.closed AND e.kind = 'question' AND d."questionId" = e."subjectId"
    )), w.place`);
  return found.map(({ title, body, createdAt, ...rest }) => ({
    ...rest,
    name: title.replaceAll(wordBreak, ""),
    title: highlighted(title, sought),
    snippet: snippet(body, sought),
    createdAt: createdAt.toISOString(),
  }));
}
