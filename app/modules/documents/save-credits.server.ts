import type * as Y from "yjs";
import type { Transaction } from "~/platform/db/database.server";
import { creditsOf } from "./rules/authorship/credits";
import type { Hand, Hands, Span } from "./rules/authorship/hand";
import { spansOf } from "./rules/authorship/spans";

/** Everybody whose pen wrote in a document, by the number of their Yjs client. */
export async function handsOf(db: Transaction, documentId: number): Promise<Hands> {
  const hands = await db.documentHand.findMany({
    where: { documentId },
    select: { clientId: true, personId: true, organisationId: true, side: true, authorTitle: true, restores: true },
  });
  return new Map(
    hands.map((hand): [number, Hand] => [Number(hand.clientId), { ...hand, clientId: Number(hand.clientId) }]),
  );
}

/** Keeps with a version who wrote which stretch of its text, and how much stands from whom. */
export async function saveCredits(
  db: Transaction,
  versionId: number,
  { documentId, doc }: { documentId: number; doc: Y.Doc },
): Promise<Span[]> {
  const spans = spansOf(doc, await handsOf(db, documentId));
  await db.documentVersion.update({ where: { id: versionId }, data: { spans } });
  await db.documentCredit.deleteMany({ where: { versionId } });
  await db.documentCredit.createMany({ data: creditsOf(spans).map((credit) => ({ versionId, ...credit })) });
  return spans;
}
