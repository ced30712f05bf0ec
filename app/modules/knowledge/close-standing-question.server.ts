import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { questionClosed, questionReopened } from "./events";

type Open = { id: number; clubId: number };

/** Ends an open question as resolved elsewhere; returns what happened. The caller has asked who may. */
export async function closeStandingQuestion(
  db: Transaction,
  question: Open,
  { note, closedById, now }: { note: string; closedById: number; now: Date },
): Promise<DomainEvent> {
  const { id: questionId, clubId } = question;
  const reason = "resolvedElsewhere" as const;
  await db.closure.create({ data: { questionId, reason, note, closedById, closedAt: now } });
  return questionClosed({ clubId, questionId, reason, duplicateOfId: null });
}

/** Lets a question take answers again; null when nothing closed it. */
export async function reopenStandingQuestion(db: Transaction, question: Open): Promise<DomainEvent | null> {
  const { id: questionId, clubId } = question;
  const { count } = await db.closure.deleteMany({ where: { questionId } });
  return count > 0 ? questionReopened({ clubId, questionId }) : null;
}
