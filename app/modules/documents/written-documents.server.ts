import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { DocumentKind } from "./document-kinds";
import { seenDocuments } from "./seen-documents";

/** A document in whose published text somebody's words stand. */
export type WrittenDocument = {
  id: number;
  title: string;
  kind: DocumentKind;
  characters: number;
  /** All that stands in it, by anybody. */
  ofCharacters: number;
  club: { name: string; language: string };
};

/**
 * The published documents in which a person, or anybody for an organisation, has written, as far as the actor may see
 * them; where most stands first.
 */
export function writtenDocuments(
  actor: Actor,
  by: { personId: number } | { organisationId: number },
): Promise<WrittenDocument[]> {
  const own = "personId" in by ? sql`cr."personId" = ${by.personId}` : sql`cr."organisationId" = ${by.organisationId}`;
  return rows<WrittenDocument>(sql`
    SELECT c.id, v.title, c.kind, w.characters, json_build_object('name', cl.name, 'language', cl.language) AS club,
      (SELECT sum(a.characters)::int FROM "DocumentCredit" a WHERE a."versionId" = v.id) AS "ofCharacters"
    FROM (SELECT cr."versionId", sum(cr.characters)::int AS characters FROM "DocumentCredit" cr WHERE ${own} GROUP BY cr."versionId") w
    JOIN "DocumentVersion" v ON v.id = w."versionId" JOIN "Document" c ON c."publishedId" = v.id JOIN "Club" cl ON cl.id = c."clubId"
    WHERE ${seenDocuments(actor)} AND c.state <> 'archived' ORDER BY w.characters DESC, c.id DESC LIMIT 20`);
}
