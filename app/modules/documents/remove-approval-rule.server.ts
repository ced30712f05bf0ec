import { z } from "zod";
import { command } from "~/platform/command.server";
import { approvalRuleRemoved } from "./events";
import { idField } from "./rules/fields";
import { findRule } from "./writing/find-rule.server";

/** A curator lifts an approval that a document needed; an owner may only ask for more, so that nobody frees their own text of it. */
export const removeApprovalRule = command(z.object({ ruleId: idField }), async ({ ruleId }, { db, allow, publish }) => {
  const { rule, document } = await findRule(db, ruleId);
  allow("document.publish", document);
  await db.approvalRule.delete({ where: { id: ruleId } });
  const { side, credential } = rule;
  await publish(approvalRuleRemoved({ clubId: document.clubId, documentId: document.id, ruleId, side, credential }));
  return { documentId: document.id };
});
