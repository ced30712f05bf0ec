import * as Y from "yjs";
import type { Voice } from "~/modules/network/voice.server";
import { channels } from "~/platform/collaboration/channels";
import type { Transaction } from "~/platform/db/database.server";
import { sayOn } from "~/platform/realtime/channels.server";
import { lockText } from "./live/lock-text.server";
import { openText } from "./open-text.server";
import { keepWriters } from "./rules/authorship/keep-writers";
import { storedTextOf } from "./stored-text-of";

type Change = {
  documentId: number;
  voice: Voice & { personId: number };
  now: Date;
  /** Words are brought back from a version, and marked with who wrote them then. */
  restores?: boolean;
};

/**
 * Changes a document's shared text inside a command's transaction: whatever `change` does counts as written by the voice,
 * but for words that others had written before.
 * Open editors see it once the transaction is through. Tells the number of the pen it was written with; a change that changes
 * nothing leaves no trace, and has none.
 */
export async function changeText(db: Transaction, given: Change, change: (doc: Y.Doc) => void): Promise<number | null> {
  const { documentId, voice, now, restores = false } = given;
  await lockText(db, documentId);
  const doc = await openText(db, documentId);
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  keepWriters(doc);
  doc.transact(() => change(doc));
  if (updates.length === 0) return null;
  const update = Y.mergeUpdates(updates);
  const { personId, organisationId, side, title: authorTitle, sponsored } = voice;
  await db.documentHand.create({
    data: {
      documentId,
      clientId: BigInt(doc.clientID),
      personId,
      organisationId,
      side,
      authorTitle,
      sponsored,
      restores,
      createdAt: now,
    },
  });
  await db.documentUpdate.create({ data: { documentId, update: new Uint8Array(update), createdAt: now } });
  await db.document.update({
    where: { id: documentId },
    data: { draftText: storedTextOf(doc).text, activeAt: now },
    select: { id: true },
  });
  await sayOn(channels.text, JSON.stringify({ textId: documentId, from: "" }), db);
  return doc.clientID;
}
