import * as Y from "yjs";
import { newText } from "~/platform/collaboration/body";
import type { Transaction } from "~/platform/db/database.server";

/** The shared text of a document as it is kept: the last snapshot and every change since. */
export async function openText(db: Pick<Transaction, "documentSnapshot" | "documentUpdate">, documentId: number) {
  return (await keptText(db, documentId)).doc;
}

/** The same, with the number of the last change in it. */
export async function keptText(
  db: Pick<Transaction, "documentSnapshot" | "documentUpdate">,
  documentId: number,
): Promise<{ doc: Y.Doc; upToId: bigint; changes: number }> {
  const snapshot = await db.documentSnapshot.findUnique({ where: { documentId } });
  const changes = await db.documentUpdate.findMany({
    where: { documentId, id: { gt: snapshot?.upToId ?? 0n } },
    orderBy: { id: "asc" },
    select: { id: true, update: true },
  });
  const doc = newText();
  doc.transact(() => {
    if (snapshot) Y.applyUpdate(doc, snapshot.state);
    for (const { update } of changes) Y.applyUpdate(doc, update);
  });
  return { doc, upToId: changes.at(-1)?.id ?? snapshot?.upToId ?? 0n, changes: changes.length };
}
