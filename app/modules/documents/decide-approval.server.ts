import { z } from "zod";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { approvalsRenewed, versionApproved, versionDeclined } from "./events";
import { idField, noteField, organisationField } from "./rules/fields";
import { versionToApprove } from "./writing/approvable-version.server";
import { endedApprovals } from "./writing/ended-approvals.server";
import { findRule } from "./writing/find-rule.server";
import { isHeldBack, takeStep } from "./writing/take-step.server";

const DecideApproval = z
  .object({ ruleId: idField, decision: z.enum(["approve", "decline"]), note: noteField, as: organisationField })
  .refine(({ decision, note }) => decision === "approve" || note.length >= 3, {
    path: ["note"],
    message: "documents:problem.say-why",
  });

/**
 * Somebody of the side that is asked approves the version in review, or the published one whose approval ended; or
 * declines it and says what is missing.
 */
export const decideApproval = command(DecideApproval, async (input, { actor, db, now, allow, publish }) => {
  const { ruleId, note, as } = input;
  const { rule, document, about } = await findRule(db, ruleId);
  const personId = allow("document.approve", about);
  const { clubId, id: documentId } = document;
  const versionId = await versionToApprove(db, { document, ruleId });
  if (versionId === null) throw new Refusal("conflict", "documents:problem.not-in-review");
  const { organisationId, side, title: authorTitle } = await voiceOf(db, actor, { clubId, organisationId: as });
  if (side !== rule.side)
    throw new Refusal("invalid", "common:problem.check-form", { as: "documents:problem.other-side" });
  const approved = input.decision === "approve";
  const decision = { personId, organisationId, side, authorTitle, approved, note, at: now, lapsedAt: null };
  await db.approval.upsert({
    where: { ruleId_versionId: { ruleId, versionId } },
    create: { ruleId, versionId, ...decision },
    update: decision,
    select: { id: true },
  });
  const told = { clubId, documentId, versionId, ruleId, organisationId, side };
  await publish(approved ? versionApproved(told) : versionDeclined({ ...told, note }));
  if (
    document.state === "needsUpdate" &&
    (await isHeldBack(db, documentId)) &&
    !(await endedApprovals(db, versionId))
  ) {
    const cause = "approvalRenewed" as const;
    await takeStep(db, { documentId, state: "published", byId: personId, reason: note, cause, versionId, now });
    await publish(approvalsRenewed({ clubId, documentId, versionId }));
  }
  return { documentId };
});
