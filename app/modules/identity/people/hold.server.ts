import type { Transaction } from "~/platform/db/database.server";

/** Lets nobody else take this address or handle until the transaction ends. */
export async function hold(db: Transaction, kind: "email" | "handle", text: string): Promise<void> {
  const name = `${kind}:${text.toLowerCase()}`;
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${name}, 0))::text`;
}
