import { rows, sql } from "~/platform/db/sql.server";
import type { DocumentKind } from "./document-kinds";

/** A published document that fits a need. */
export type FittingDocument = { id: number; title: string; kind: DocumentKind; summary: string };

/** Published documents of a club among those found, or for a wanted outcome: comparisons first, then in the order found. */
export async function fittingDocuments(
  clubId: number,
  { ids, aims }: { ids: readonly number[]; aims: readonly string[] },
): Promise<FittingDocument[]> {
  return rows<FittingDocument>(sql`
    SELECT d.id, v.title, d.kind, v.summary FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId"
    WHERE d."clubId" = ${clubId} AND d."removedAt" IS NULL AND d.state <> 'archived' AND (d.id = ANY(${ids}::int[])
      OR EXISTS (SELECT 1 FROM "DocumentAim" x JOIN "Topic" t ON t.id = x."topicId" WHERE x."documentId" = d.id AND t.slug = ANY(${aims}::text[])))
    ORDER BY d.kind = 'comparison' DESC, array_position(${ids}::int[], d.id) NULLS LAST, d.id DESC LIMIT 5`);
}
