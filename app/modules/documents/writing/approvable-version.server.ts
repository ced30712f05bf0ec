import type { Transaction } from "~/platform/db/database.server";
import type { DocumentFacts } from "../find-document.server";
import { versionInReview } from "./take-step.server";

type Asked = { document: Pick<DocumentFacts, "id" | "state" | "publishedId">; ruleId: number };

/** Which version a side may decide on: the one in review, or the published one once its approval by this rule has ended; null when none. */
export async function versionToApprove(db: Transaction, { document, ruleId }: Asked): Promise<number | null> {
  const { id, state, publishedId } = document;
  if (state === "inReview") return (await versionInReview(db, id))?.id ?? null;
  if (state !== "needsUpdate" || publishedId === null) return null;
  const given = await db.approval.findUnique({
    where: { ruleId_versionId: { ruleId, versionId: publishedId } },
    select: { approved: true, lapsedAt: true },
  });
  return given && (given.lapsedAt !== null || !given.approved) ? publishedId : null;
}
