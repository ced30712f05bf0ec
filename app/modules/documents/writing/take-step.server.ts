import type { DocumentState } from "~/access/document-rules";
import type { Transaction } from "~/platform/db/database.server";

type Step = {
  documentId: number;
  state: DocumentState;
  byId: number | null;
  reason?: string;
  versionId?: number | null;
  now: Date;
};

/** A document goes to another state: a row says who, when and why, and lists show the state. */
export async function takeStep(db: Transaction, { documentId, state, byId, now, ...more }: Step): Promise<void> {
  const { reason = "", versionId = null } = more;
  await db.documentStep.create({ data: { documentId, state, byId, reason, versionId, at: now }, select: { id: true } });
  await db.document.update({ where: { id: documentId }, data: { state, activeAt: now }, select: { id: true } });
}

/** The version that is being reviewed: the one with which the document last went to review. */
export async function versionInReview(db: Transaction, documentId: number) {
  const step = await db.documentStep.findFirst({
    where: { documentId, state: "inReview" },
    orderBy: { id: "desc" },
    select: { versionId: true },
  });
  return db.documentVersion.findFirst({ where: { id: step?.versionId ?? 0, documentId } });
}

/** Where a document stood before it went to review. */
export async function stateBeforeReview(db: Transaction, documentId: number): Promise<DocumentState> {
  const step = await db.documentStep.findFirst({
    where: { documentId, state: { not: "inReview" } },
    orderBy: { id: "desc" },
    select: { state: true },
  });
  return step?.state ?? "draft";
}
