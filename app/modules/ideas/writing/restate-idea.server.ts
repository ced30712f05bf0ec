import type { Transaction } from "~/platform/db/database.server";
import { stateOf } from "../rules/state";

/** Sets how an idea stands from what organisations did about it, in the transaction of what changed that. */
export async function restateIdea(db: Transaction, ideaId: number, now: Date): Promise<void> {
  const commitments = await db.commitment.findMany({
    where: { ideaId },
    select: { outcome: { select: { shipped: true } } },
  });
  const replies = await db.ideaReply.findMany({ where: { ideaId }, select: { kind: true }, orderBy: { id: "asc" } });
  const state = stateOf({
    commitments: commitments.map(({ outcome }) => (outcome === null ? "kept" : outcome.shipped ? "shipped" : "ended")),
    replies: replies.map(({ kind }) => kind),
  });
  await db.idea.update({ where: { id: ideaId }, data: { state, activeAt: now }, select: { id: true } });
}
