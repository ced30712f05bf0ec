import { findQuestion, type QuestionFacts } from "~/modules/knowledge/find-question.server";
import { Refusal } from "~/platform/result";
import type { Named } from "../rules/named";
import type { Frame } from "./bulk-steps.server";

/** A question that stands in the club of the desk; refuses what is none. */
export async function questionHere({ kind, id }: Named, { db, clubId }: Frame): Promise<QuestionFacts> {
  if (kind !== "question") throw new Refusal("conflict", "curation:skipped.no-question");
  const question = await findQuestion(db, id);
  if (question.clubId !== clubId || question.removed) throw new Refusal("conflict", "curation:skipped.gone");
  return question;
}
