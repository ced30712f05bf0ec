import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findDocument } from "../find-document.server";
import { lockText } from "../live/lock-text.server";
import { tellEditors } from "./tell-editors.server";

/** An open suggestion and its document, held until the transaction ends; refuses when there is none, or it was decided. */
export async function findSuggestion(db: Transaction, id: number) {
  const found = await db.suggestion.findUnique({ where: { id } });
  if (!found) throw new Refusal("missing", "authorship:problem.no-suggestion");
  // The text first, then the document: whoever writes takes them in this order.
  await lockText(db, found.documentId);
  const document = await findDocument(db, found.documentId);
  const suggestion = await db.suggestion.findUniqueOrThrow({ where: { id } });
  if (suggestion.state !== "open") throw new Refusal("conflict", "authorship:problem.already-decided");
  return { suggestion, document };
}

type Decision = { state: "accepted" | "rejected" | "withdrawn"; byId: number | null; now: Date; reason?: string };

/** Closes a suggestion, counts it no longer, and tells open editors. */
export async function settleSuggestion(
  db: Transaction,
  suggestion: { id: number; documentId: number },
  { state, byId, now, reason = "" }: Decision,
): Promise<void> {
  await db.suggestion.update({
    where: { id: suggestion.id },
    data: { state, decidedById: byId, decidedAt: now, reason },
  });
  await db.document.update({ where: { id: suggestion.documentId }, data: { openSuggestions: { decrement: 1 } } });
  await tellEditors(db, suggestion.documentId);
}
