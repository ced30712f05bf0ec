import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { opensThread } from "./discussing/find-remark.server";
import { tellEditors } from "./discussing/tell-editors.server";
import { endWriting } from "./end-writing.server";
import { documentRemoved, remarkRemoved } from "./events";

type Remark = NonNullable<Awaited<ReturnType<Transaction["remark"]["findUnique"]>>>;

/** Takes a document that is held from view, and ends the writing in it; returns what happened. The caller has asked who may. */
export async function takeDocumentFromView(
  db: Transaction,
  { id, clubId }: { id: number; clubId: number },
  { removedById, reason, now }: { removedById: number | null; reason: string; now: Date },
): Promise<DomainEvent> {
  const removal = { removedAt: now, removedById, removalReason: reason };
  await db.document.update({ where: { id }, data: removal, select: { id: true } });
  await endWriting(db, { documentId: id });
  return documentRemoved({ clubId, documentId: id, reason });
}

/** The same for a remark on words of its text, with what was said below it. */
export async function takeRemarkFromView(
  db: Transaction,
  { remark, clubId }: { remark: Remark; clubId: number },
  { now }: { now: Date },
): Promise<DomainEvent> {
  const { id: remarkId, documentId } = remark;
  await db.remark.update({ where: { id: remarkId }, data: { removedAt: now } });
  if (opensThread(remark) && !remark.resolvedAt)
    await db.document.update({ where: { id: documentId }, data: { openRemarks: { decrement: 1 } } });
  await tellEditors(db, documentId);
  return remarkRemoved({ clubId, documentId, remarkId });
}
