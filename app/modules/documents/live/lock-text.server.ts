import type { Transaction } from "~/platform/db/database.server";

/**
 * Lets one writer at a time add changes to a document's text, until its transaction ends: so the numbers of changes
 * become visible in their order, and whoever has read up to one of them has missed none.
 */
export async function lockText(db: Pick<Transaction, "$queryRaw">, documentId: number): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('document text'), ${documentId}::int)::text`;
}
