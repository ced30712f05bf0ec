import { z } from "zod";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { versionApproved, versionDeclined } from "./events";
import { idField, noteField, organisationField } from "./rules/fields";
import { findRule } from "./writing/find-rule.server";
import { versionInReview } from "./writing/take-step.server";

const DecideApproval = z
  .object({ ruleId: idField, decision: z.enum(["approve", "decline"]), note: noteField, as: organisationField })
  .refine(({ decision, note }) => decision === "approve" || note.length >= 3, {
    path: ["note"],
    message: "documents:problem.say-why",
  });

/** Somebody of the side that is asked approves the version in review, or declines it and says what is missing. */
export const decideApproval = command(DecideApproval, async (input, { actor, db, now, allow, publish }) => {
  const { ruleId, note, as } = input;
  const { rule, document, about } = await findRule(db, ruleId);
  const personId = allow("document.approve", about);
  const { clubId, id: documentId } = document;
  const version = document.state === "inReview" ? await versionInReview(db, documentId) : null;
  if (!version) throw new Refusal("conflict", "documents:problem.not-in-review");
  const { organisationId, side, title: authorTitle } = await voiceOf(db, actor, { clubId, organisationId: as });
  if (side !== rule.side)
    throw new Refusal("invalid", "common:problem.check-form", { as: "documents:problem.other-side" });
  const approved = input.decision === "approve";
  const decision = { personId, organisationId, side, authorTitle, approved, note, at: now, lapsedAt: null };
  const versionId = version.id;
  await db.approval.upsert({
    where: { ruleId_versionId: { ruleId, versionId } },
    create: { ruleId, versionId, ...decision },
    update: decision,
    select: { id: true },
  });
  const told = { clubId, documentId, versionId, ruleId, organisationId, side };
  await publish(approved ? versionApproved(told) : versionDeclined({ ...told, note }));
  return { documentId };
});
