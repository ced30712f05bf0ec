import { rows, sql } from "~/platform/db/sql.server";
import type { DocumentKind } from "./document-kinds";

/** A published document that fits a need. */
export type FittingDocument = { id: number; title: string; kind: DocumentKind; summary: string };

/**
 * Published documents of a club among those found, or filed under a topic that was chosen: comparisons first, then in
 * the order found, then by how many of the topics.
 */
export async function fittingDocuments(
  clubId: number,
  { ids, topics }: { ids: readonly number[]; topics: readonly string[] },
): Promise<FittingDocument[]> {
  return rows<FittingDocument>(sql`
    SELECT d.id, v.title, d.kind, v.summary FROM "Document" d JOIN "DocumentVersion" v ON v.id = d."publishedId"
    CROSS JOIN LATERAL (SELECT count(*) AS shared FROM "DocumentTopic" x JOIN "Topic" t ON t.id = x."topicId"
      WHERE x."documentId" = d.id AND t.slug = ANY(${topics}::text[])) filed
    WHERE d."clubId" = ${clubId} AND d."removedAt" IS NULL AND d.state <> 'archived' AND (d.id = ANY(${ids}::int[]) OR filed.shared > 0)
    ORDER BY d.kind = 'comparison' DESC, array_position(${ids}::int[], d.id) NULLS LAST, filed.shared DESC, d.id DESC LIMIT 5`);
}
