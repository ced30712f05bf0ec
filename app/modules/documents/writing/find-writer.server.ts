import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { type DocumentFacts, findDocument } from "../find-document.server";

/** A document and somebody of its writers; refuses when they are none. */
export async function findWriter(db: Transaction, which: { documentId: number; personId: number }) {
  const document = await findDocument(db, which.documentId);
  const writer = document.writers.find(({ personId }) => personId === which.personId);
  if (!writer) throw new Refusal("missing", "documents:problem.no-writer");
  return { document, writer };
}

/** Whether a document has an owner who came to it beside somebody. */
export const hasOtherOwner = ({ writers }: DocumentFacts, beside: number): boolean =>
  writers.some(({ personId, role, joined }) => personId !== beside && role === "owner" && joined);

/** Refuses when a document would be left without an owner who came to it. */
export function keepAnOwner(document: DocumentFacts, without: number): void {
  if (!hasOtherOwner(document, without)) throw new Refusal("conflict", "documents:problem.last-owner");
}
