import type { Transaction } from "~/platform/db/database.server";

/**
 * Lets one writer at a time add changes to a document's text, until its transaction ends: so the numbers of changes
 * become visible in their order, and whoever has read up to one of them has missed none. It is the document's own row that
 * is held, as commands hold it, so that the two never wait for each other.
 */
export async function lockText(db: Pick<Transaction, "$queryRaw">, documentId: number): Promise<void> {
  await db.$queryRaw`SELECT id FROM "Document" WHERE id = ${documentId} FOR NO KEY UPDATE`;
}
