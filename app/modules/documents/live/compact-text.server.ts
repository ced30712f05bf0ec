import * as Y from "yjs";
import { database, type Transaction } from "~/platform/db/database.server";
import { keptText } from "../open-text.server";
import { lockText } from "./lock-text.server";

/** Puts a text's changes together into one snapshot, and lets the rows go that it holds. */
export async function compactText(documentId: number): Promise<void> {
  await database.$transaction(async (db) => {
    await lockText(db, documentId);
    const { doc, upToId, changes } = await keptText(db, documentId);
    if (changes > 0) await keepAsSnapshot(db, documentId, { doc, upToId });
  });
}

/** Keeps a text as its snapshot, with every change up to a row in it; whoever calls holds the text. */
export async function keepAsSnapshot(
  db: Transaction,
  documentId: number,
  { doc, upToId }: { doc: Y.Doc; upToId: bigint },
): Promise<void> {
  const kept = { upToId, state: new Uint8Array(Y.encodeStateAsUpdate(doc)), savedAt: new Date() };
  await db.documentSnapshot.upsert({ where: { documentId }, create: { documentId, ...kept }, update: kept });
  await db.documentUpdate.deleteMany({ where: { documentId, id: { lte: upToId } } });
}
