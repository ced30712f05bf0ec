import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";
import { documentHead } from "./document-head.server";

/** An open suggestion and its document, for the page on which somebody says why it is not taken over; null for others. */
export async function suggestionToReject(actor: Actor, id: string | undefined) {
  const found = await row<{ id: number; documentId: number; quote: string; replacement: string; state: string }>(
    sql`SELECT id, "documentId", quote, replacement, state FROM "Suggestion" WHERE id = ${numberIn(id)}`,
  );
  const head = found && (await documentHead(actor, found.documentId));
  if (!found || !head || found.state !== "open" || !can(actor, "suggestion.decide", head.about)) return null;
  return { suggestion: found, document: head.document, may: head.may };
}

/** A remark and its document, for the page that asks whether it is to go; null for those who may not remove it. */
export async function remarkToRemove(actor: Actor, id: string | undefined) {
  const found = await row<{ id: number; documentId: number; authorId: number; text: string }>(
    sql`SELECT id, "documentId", "authorId", text FROM "Remark" WHERE id = ${numberIn(id)} AND "removedAt" IS NULL`,
  );
  const head = found && (await documentHead(actor, found.documentId));
  if (!found || !head || !can(actor, "remark.remove", { ...head.about, authorId: found.authorId })) return null;
  return { remark: found, document: head.document, may: head.may };
}

const numberIn = (text: string | undefined): number => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : 0);
