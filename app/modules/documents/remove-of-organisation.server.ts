import type { Transaction } from "~/platform/db/database.server";
import { type Sql, sql } from "~/platform/db/sql.server";
import type { DomainEvent } from "~/platform/events";
import { inTurns } from "~/platform/in-turns.server";
import { findRemark } from "./discussing/find-remark.server";
import { findSuggestion, settleSuggestion } from "./discussing/find-suggestion.server";
import { suggestionWithdrawn } from "./events";
import { findDocument } from "./find-document.server";
import { takeDocumentFromView, takeRemarkFromView } from "./take-from-view.server";

type Kind = "remark" | "suggestion" | "document";
type Removal = { removedById: null; reason: string; now: Date };

/**
 * Takes from view the documents that only an organisation's people write in its name, and what they proposed and remarked beside
 * the documents of others, one after the other; it may run again. What several wrote together is theirs as well, and stays.
 */
export async function removeOfOrganisation(
  { clubId, organisationId }: { clubId: number; organisationId: number },
  { reason, now }: { reason: string; now: Date },
): Promise<void> {
  const beside = sql`JOIN "Document" d ON d.id = x."documentId" WHERE x."organisationId" = ${organisationId} AND d."clubId" = ${clubId}`;
  const left: Record<Kind, Sql> = {
    remark: sql`SELECT x.id FROM "Remark" x ${beside} AND x."removedAt" IS NULL`,
    suggestion: sql`SELECT x.id FROM "Suggestion" x ${beside} AND x.state = 'open'`,
    document: sql`SELECT x.id FROM "Document" x WHERE x."organisationId" = ${organisationId} AND x."clubId" = ${clubId} AND x."removedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "DocumentWriter" w WHERE w."documentId" = x.id AND w."organisationId" IS DISTINCT FROM ${organisationId})`,
  };
  for (const kind of Object.keys(left) as Kind[])
    await inTurns(
      {
        left: sql`${left[kind]} ORDER BY x.id LIMIT 100`,
        act: (db, id) => remove[kind](db, id, { removedById: null, reason, now }),
      },
      now,
    );
}

const remove: Record<Kind, (db: Transaction, id: number, removal: Removal) => Promise<DomainEvent | null>> = {
  async remark(db, id, removal) {
    const { remark, document } = await findRemark(db, id);
    return takeRemarkFromView(db, { remark, clubId: document.clubId }, removal);
  },
  async suggestion(db, id, { reason, now }) {
    const { suggestion, document } = await findSuggestion(db, id);
    await settleSuggestion(db, suggestion, { state: "withdrawn", byId: null, now, reason });
    return suggestionWithdrawn({ clubId: document.clubId, documentId: document.id, suggestionId: id });
  },
  async document(db, id, removal) {
    const document = await findDocument(db, id);
    return document.removed ? null : takeDocumentFromView(db, document, removal);
  },
};
