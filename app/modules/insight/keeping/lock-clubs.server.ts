import type { Transaction } from "~/platform/db/database.server";

// any number will do that no other lock takes
const insight = 1_907_331;

/** One at a time keeps the sums of a club; always taken in the order of their numbers, so that nobody waits in a circle. */
export async function lockClubs(db: Transaction, clubIds: readonly number[]): Promise<void> {
  const inOrder = [...new Set(clubIds)].sort((one, other) => one - other);
  await db.$queryRaw`SELECT pg_advisory_xact_lock(${insight}::int, club)::text FROM unnest(${inOrder}::int[]) AS club`;
}
