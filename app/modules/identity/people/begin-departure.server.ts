import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { postLetter } from "../letters/post-letter.server";
import { graceDays } from "../rules/departure";
import { mustBeHandedOver } from "./hand-over.server";

type Leaving = { personId: number; reason: string; withdrawWords: boolean; now: Date };

/**
 * Writes down that somebody leaves, signs them out everywhere and tells them by letter how to come back; refuses while
 * something hangs on them alone.
 */
export async function beginDeparture(db: Transaction, { personId, reason, withdrawWords, now }: Leaving) {
  await db.$queryRaw`SELECT 1 FROM "Account" WHERE "personId" = ${personId} FOR UPDATE`;
  const account = await db.account.findUniqueOrThrow({ where: { personId } });
  if (account.leavesAt) throw new Refusal("conflict", "identity:problem.leaves-already");
  const { administrators, clubs, organisations } = await mustBeHandedOver(personId);
  if (administrators) throw new Refusal("conflict", "identity:problem.last-administrator");
  if (clubs.length + organisations.length > 0) throw new Refusal("conflict", "identity:problem.hand-over-first");
  const dueAt = new Date(now.getTime() + graceDays * 86_400_000);
  const departure = await db.departure.create({ data: { personId, reason, withdrawWords, askedAt: now, dueAt } });
  await db.account.update({ where: { personId }, data: { leavesAt: dueAt } });
  await db.session.deleteMany({ where: { personId } });
  await postLetter(db, account, { kind: "leaving", key: String(departure.id), path: "/settings/departure" });
  return departure;
}
