import * as Y from "yjs";
import { newText } from "~/platform/collaboration/body";
import type { Transaction } from "~/platform/db/database.server";

type Reader = Pick<Transaction, "$queryRaw">;

/** The shared text of a document as it is kept: the last snapshot and every change since. */
export async function openText(db: Reader, documentId: number): Promise<Y.Doc> {
  return (await keptText(db, documentId)).doc;
}

/** The same, with the number of the last change in it, and how many stand beside the snapshot. */
export async function keptText(
  db: Reader,
  documentId: number,
): Promise<{ doc: Y.Doc; upToId: bigint; changes: number }> {
  // One statement, so that no snapshot can be made between reading the last one and what came after.
  const kept = await db.$queryRaw<{ id: bigint; update: Uint8Array; snapshot: boolean }[]>`
    SELECT "upToId" AS id, state AS update, true AS snapshot FROM "DocumentSnapshot" WHERE "documentId" = ${documentId}
    UNION ALL SELECT id, update, false FROM "DocumentUpdate" WHERE "documentId" = ${documentId}
      AND id > coalesce((SELECT "upToId" FROM "DocumentSnapshot" WHERE "documentId" = ${documentId}), 0)
    ORDER BY id`;
  const doc = newText();
  doc.transact(() => {
    for (const { update } of kept) Y.applyUpdate(doc, update);
  });
  const changes = kept.filter(({ snapshot }) => !snapshot).length;
  return { doc, upToId: kept.at(-1)?.id ?? 0n, changes };
}
