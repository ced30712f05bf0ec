import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { safetyNoteWithdrawn, stanceWithdrawn } from "./events";

type Said = { clubId: number; questionId: number };
type Note = NonNullable<Awaited<ReturnType<Transaction["safetyNote"]["findUnique"]>>>;
type Stance = NonNullable<Awaited<ReturnType<Transaction["stance"]["findUnique"]>>>;

/** Takes a warning back; the row keeps who and when. The caller has asked who may. */
export async function takeSafetyNoteBack(
  db: Transaction,
  { note, clubId }: { note: Note; clubId: number },
  { withdrawnById, reason, now }: { withdrawnById: number | null; reason: string; now: Date },
): Promise<DomainEvent> {
  const { id, questionId, authorId, organisationId, side } = note;
  const end = { withdrawnAt: now, withdrawnById, withdrawalReason: reason };
  await db.safetyNote.update({ where: { id }, data: end, select: { id: true } });
  return safetyNoteWithdrawn({ clubId, questionId, safetyNoteId: id, authorId, organisationId, side, reason });
}

/** Takes back where somebody stands on an answer; the event keeps that it was there. The caller has asked who may. */
export async function takeStanceBack(
  db: Transaction,
  stance: Stance,
  { clubId, questionId }: Said,
): Promise<DomainEvent> {
  const { id, answerId, authorId, organisationId, side, kind } = stance;
  await db.stance.delete({ where: { id } });
  return stanceWithdrawn({ clubId, questionId, answerId, authorId, organisationId, side, kind });
}
