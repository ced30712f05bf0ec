import type { DocumentState } from "~/access/document-rules";
import type { Transaction } from "~/platform/db/database.server";
import { endedApprovals } from "./ended-approvals.server";

type Step = {
  documentId: number;
  state: DocumentState;
  byId: number | null;
  reason?: string;
  /** Why, when the portal does it by itself, or when it ends what the portal had done. */
  cause?: "aged" | "approvalEnded" | "approvalRenewed";
  versionId?: number | null;
  now: Date;
};

/** A document goes to another state: a row says who, when and why, and lists show the state. */
export async function takeStep(db: Transaction, { documentId, state, byId, now, ...more }: Step): Promise<void> {
  const { reason = "", cause = null, versionId = null } = more;
  const step = { documentId, state, byId, reason, cause, versionId, at: now };
  await db.documentStep.create({ data: step, select: { id: true } });
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

/** Where a document stood before it went to review; what was published needs an update where an approval of it has ended since. */
export async function stateBeforeReview(
  db: Transaction,
  { id: documentId, publishedId }: { id: number; publishedId: number | null },
): Promise<DocumentState> {
  const step = await db.documentStep.findFirst({
    where: { documentId, state: { not: "inReview" } },
    orderBy: { id: "desc" },
    select: { state: true },
  });
  const ended = step?.state === "published" && publishedId !== null && (await endedApprovals(db, publishedId)) > 0;
  return ended ? "needsUpdate" : (step?.state ?? "draft");
}

/** Whether a document needs an update for no other reason than that an approval of it ended. */
export async function isHeldBack(db: Transaction, documentId: number): Promise<boolean> {
  const last = await db.documentStep.findFirst({
    where: { documentId },
    orderBy: { id: "desc" },
    select: { cause: true },
  });
  return last?.cause === "approvalEnded";
}
