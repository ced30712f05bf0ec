import type { Transaction } from "~/platform/db/database.server";

/** Counts who joined a trial and who said how it went, in the transaction of what changed that. */
export async function recountTrial(db: Transaction, id: number): Promise<void> {
  await db.$executeRaw`UPDATE "Trial" SET "joinedCount" = (SELECT count(*) FROM "Trier" WHERE "trialId" = ${id}),
    "reportCount" = (SELECT count(*) FROM "TrialReport" WHERE "trialId" = ${id} AND "removedAt" IS NULL) WHERE id = ${id}`;
}
