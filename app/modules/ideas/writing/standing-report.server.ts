import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** What somebody has said of a trial, if they have; refuses where somebody else took it from view. */
export async function standingReport(db: Transaction, trialId: number, authorId: number) {
  const found = await db.trialReport.findUnique({
    where: { trialId_authorId: { trialId, authorId } },
    select: { pictureKey: true, removedById: true },
  });
  if (found && found.removedById !== null && found.removedById !== authorId)
    throw new Refusal("conflict", "trials:problem.report-removed");
  return found;
}
