import { z } from "zod";
import { command } from "~/platform/command.server";
import { approvalLapsed } from "./events";
import { takeStep } from "./writing/take-step.server";

const LapseApprovals = z.object({ personId: z.number(), kind: z.string() });
type Lapsed = Record<"id" | "ruleId" | "versionId" | "documentId" | "clubId", number> & {
  inReview: boolean;
  published: boolean;
};

/**
 * The portal lets approvals end that somebody gave with a credential they no longer hold: of versions in review, and of
 * those that readers read, which then need an update.
 */
export const lapseApprovals = command(LapseApprovals, async ({ personId, kind }, { db, now, allow, publish }) => {
  allow("approval.lapse", {});
  const lapsed = await db.$queryRaw<Lapsed[]>`
    SELECT a.id, a."ruleId", a."versionId", d.id AS "documentId", d."clubId", d.state = 'inReview'
      AND a."versionId" IS DISTINCT FROM d."publishedId" AS "inReview",
      d.state = 'published' AND a."versionId" = d."publishedId" AS published
    FROM "Approval" a JOIN "ApprovalRule" r ON r.id = a."ruleId" JOIN "Document" d ON d.id = r."documentId"
    WHERE a."personId" = ${personId} AND r.credential = ${kind} AND a.approved AND a."lapsedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Credential" cr WHERE cr."personId" = ${personId} AND cr.kind = ${kind} AND cr.accepted AND cr."revokedAt" IS NULL
        AND (cr."validUntil" IS NULL OR cr."validUntil" > ${now}))
      AND (a."versionId" = d."publishedId" OR (d.state = 'inReview' AND a."versionId" =
        (SELECT s."versionId" FROM "DocumentStep" s WHERE s."documentId" = d.id AND s.state = 'inReview' ORDER BY s.id DESC LIMIT 1)))
    ORDER BY a.id FOR UPDATE OF d, a`;
  await db.approval.updateMany({ where: { id: { in: lapsed.map(({ id }) => id) } }, data: { lapsedAt: now } });
  const moved = new Set<number>();
  for (const { id: _id, published, ...what } of lapsed) {
    const { documentId, versionId } = what;
    if (published && !moved.has(documentId))
      await takeStep(db, { documentId, state: "needsUpdate", byId: null, cause: "approvalEnded", versionId, now });
    if (published) moved.add(documentId);
    await publish(approvalLapsed({ ...what, personId }));
  }
  return { lapsed: lapsed.length };
});
