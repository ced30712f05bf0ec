import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { ideaCommentRemoved, ideaRemoved, trialCommentRemoved, trialRemoved, trialReportRemoved } from "./events";
import { countRemarks, type findIdeaComment } from "./find-idea-comment.server";
import { ofTrial, type TrialFacts } from "./find-trial.server";
import { recountTrial } from "./writing/recount-trial.server";

/** By whom (nobody when the club's seats decided it), why and when something is taken from view. */
export type Removal = { removedById: number | null; reason: string; now: Date };
const mark = ({ removedById, reason, now }: Removal) => ({ removedAt: now, removedById, removalReason: reason });

/** Takes a wish that is held from view; returns what happened. The caller has asked who may, here and below. */
export async function takeIdeaFromView(
  db: Transaction,
  { id, clubId }: { id: number; clubId: number },
  removal: Removal,
): Promise<DomainEvent> {
  await db.idea.update({ where: { id }, data: mark(removal), select: { id: true } });
  return ideaRemoved({ clubId, ideaId: id, reason: removal.reason });
}

/** The same for a trial that is held. */
export async function takeTrialFromView(db: Transaction, trial: TrialFacts, removal: Removal): Promise<DomainEvent> {
  await db.trial.update({ where: { id: trial.id }, data: mark(removal), select: { id: true } });
  return trialRemoved({ ...ofTrial(trial), reason: removal.reason });
}

/** The same for how a trial went with somebody; it no longer counts. */
export async function takeReportFromView(
  db: Transaction,
  { trial, reportId }: { trial: TrialFacts; reportId: number },
  removal: Removal,
): Promise<DomainEvent> {
  await db.trialReport.update({ where: { id: reportId }, data: mark(removal), select: { id: true } });
  await recountTrial(db, trial.id);
  return trialReportRemoved({ ...ofTrial(trial), reportId, reason: removal.reason });
}

/** The same for a remark on a wish or a trial. */
export async function takeRemarkFromView(
  db: Transaction,
  { commentId, under }: { commentId: number; under: Awaited<ReturnType<typeof findIdeaComment>>["under"] },
  { removedById, now }: Omit<Removal, "reason">,
): Promise<DomainEvent> {
  await db.comment.update({ where: { id: commentId }, data: { removedAt: now, removedById }, select: { id: true } });
  await countRemarks(db, under);
  return under.kind === "idea"
    ? ideaCommentRemoved({ ...under.about, commentId })
    : trialCommentRemoved({ ...under.about, commentId });
}
