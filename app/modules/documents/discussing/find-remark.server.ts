import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findDocument } from "../find-document.server";

/** A remark that was not removed, and its document, held until the transaction ends. */
export async function findRemark(db: Transaction, id: number) {
  const found = await db.remark.findUnique({ where: { id }, select: { documentId: true } });
  if (!found) throw new Refusal("missing", "authorship:problem.no-remark");
  const document = await findDocument(db, found.documentId);
  const remark = await db.remark.findUniqueOrThrow({ where: { id } });
  if (remark.removedAt) throw new Refusal("missing", "authorship:problem.no-remark");
  return { remark, document };
}

/** The first remark of a conversation about words: the only kind that is resolved, and counted. */
export const opensThread = (remark: { parentId: number | null; suggestionId: number | null }): boolean =>
  remark.parentId === null && remark.suggestionId === null;
