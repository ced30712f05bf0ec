import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findDocument } from "../find-document.server";

/** An approval that a document needs, with the facts of the document; refuses when there is none. */
export async function findRule(db: Transaction, ruleId: number) {
  const rule = await db.approvalRule.findUnique({ where: { id: ruleId } });
  if (!rule) throw new Refusal("missing", "documents:problem.no-rule");
  const document = await findDocument(db, rule.documentId);
  return { rule, document, about: { ...document, ruleSide: rule.side, ruleCredential: rule.credential } };
}
