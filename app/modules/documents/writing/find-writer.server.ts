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

/** Refuses when a document would be left without an owner who came to it. */
export function keepAnOwner({ writers }: DocumentFacts, without: number): void {
  const others = writers.filter(({ personId, role, joined }) => personId !== without && role === "owner" && joined);
  if (others.length === 0) throw new Refusal("conflict", "documents:problem.last-owner");
}
