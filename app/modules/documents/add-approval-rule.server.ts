import { z } from "zod";
import { credentialKinds } from "~/access/credential-kinds";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { approvalRuleAdded } from "./events";
import { findDocument } from "./find-document.server";
import { idField } from "./rules/fields";

const AddApprovalRule = z.object({
  documentId: idField,
  side: z.enum(["buyer", "seller", "neutral"], "documents:problem.choose-side"),
  credential: z.union([z.literal(""), z.enum(credentialKinds)], "documents:problem.choose-side").default(""),
});

/** An owner or a curator says that a side, perhaps with a credential, must approve a document before it is published. */
export const addApprovalRule = command(AddApprovalRule, async (input, { db, now, allow, publish }) => {
  const { documentId, side, credential } = input;
  const document = await findDocument(db, documentId);
  const addedById = allow("document.manage", document);
  const rules = await db.approvalRule.findMany({ where: { documentId }, select: { side: true, credential: true } });
  if (rules.some((rule) => rule.side === side && rule.credential === credential))
    throw new Refusal("conflict", "documents:problem.asked-already");
  if (rules.length >= 10) throw new Refusal("conflict", "documents:problem.many-rules");
  const rule = await db.approvalRule.create({ data: { documentId, side, credential, addedById, addedAt: now } });
  await publish(approvalRuleAdded({ clubId: document.clubId, documentId, ruleId: rule.id, side, credential }));
  return { documentId, ruleId: rule.id };
});
