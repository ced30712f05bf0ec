import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** What a sponsor promised, held until the transaction ends; refuses what is not there, was kept or was taken back. */
export async function findDutyPromise(db: Transaction, id: number) {
  await db.$queryRaw`SELECT id FROM "SponsorPromise" WHERE id = ${id} FOR UPDATE`;
  const promise = await db.sponsorPromise.findUnique({ where: { id }, include: { duty: { select: { id: true } } } });
  if (!promise) throw new Refusal("missing", "governance:problem.no-promise");
  return { ...promise, settled: promise.duty !== null || promise.withdrawnAt !== null };
}
