import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { FeaturedView } from "./featured-view";
import { collectionPath } from "./rules/collections";
import { curatedPath } from "./rules/curated-path";

/** A featured thing as the database tells it. */
export type FeaturedRow = Omit<FeaturedView, "path"> & { thingId: number };

const select = (which: Sql) => sql`
  SELECT s.id, s.reason, to_char(s."fromDay", 'YYYY-MM-DD') AS "from", to_char(s."untilDay", 'YYYY-MM-DD') AS until, p.name AS by,
    CASE WHEN q.id IS NOT NULL THEN 'question' WHEN d.id IS NOT NULL THEN 'document' ELSE 'collection' END AS kind,
    coalesce(q.id, d.id, k.id) AS "thingId", coalesce(q.title, d.title, k.name) AS title
  FROM "FeaturedSlot" s JOIN "Person" p ON p.id = s."placedById"
    LEFT JOIN "Question" q ON q.id = s."questionId" AND q."clubId" = s."clubId" AND q."removedAt" IS NULL
    LEFT JOIN "Document" d ON d.id = s."documentId" AND d."clubId" = s."clubId" AND d."removedAt" IS NULL AND d."publishedId" IS NOT NULL
    LEFT JOIN "Collection" k ON k.id = s."collectionId" AND k."clubId" = s."clubId" AND k."removedAt" IS NULL
  WHERE s."endedAt" IS NULL AND coalesce(q.id, d.id, k.id) IS NOT NULL AND ${which} ORDER BY s."fromDay", s.id LIMIT 30`;

/** What stands on a club's front today, for its page, which reads the rows with its own; `featuredViews` tells what they are. */
export const selectFeatured = (clubId: number, today: string): Sql =>
  select(sql`s."clubId" = ${clubId} AND s."fromDay" <= ${today}::date AND s."untilDay" >= ${today}::date`);

/** What stands on a club's front today or will; the caller has looked who is asking. */
export async function featuredSlots(clubId: number, today: string): Promise<FeaturedView[]> {
  return featuredViews(await rows<FeaturedRow>(select(sql`s."clubId" = ${clubId} AND s."untilDay" >= ${today}::date`)));
}

/** Rows of featured things with their addresses. */
export const featuredViews = (found: readonly FeaturedRow[]): FeaturedView[] =>
  found.map(({ thingId, ...slot }) => ({
    ...slot,
    path:
      slot.kind === "collection"
        ? collectionPath(thingId)
        : curatedPath({ kind: slot.kind, id: thingId, questionId: null }),
  }));
