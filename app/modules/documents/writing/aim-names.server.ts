import type { Transaction } from "~/platform/db/database.server";

/** What the wanted outcomes are called that a document helps to reach. */
export async function aimNames(db: Transaction, documentId: number): Promise<string[]> {
  const aims = await db.$queryRaw<{ name: string }[]>`
    SELECT t.name FROM "DocumentTopic" a JOIN "Topic" t ON t.id = a."topicId" WHERE a."documentId" = ${documentId} AND t.kind = 'aim' ORDER BY t.id`;
  return aims.map(({ name }) => name);
}
