import type { Actor } from "~/access/actor";
import { notFound } from "~/platform/http/respond.server";
import { questionPage } from "./question-page.server";
import type { QuestionView } from "./question-view";
import { questionNumber } from "./rules/question-path";

/** The question that a path names for somebody who may do this with it, or the "not found" page. */
export async function questionToChange(
  actor: Actor,
  param: string | undefined,
  act: keyof QuestionView["may"],
): Promise<QuestionView & { questionId: number }> {
  const page = await questionPage(actor, questionNumber(param) ?? 0);
  if (!page?.question.may[act]) throw notFound();
  return { ...page.question, questionId: page.question.id };
}
