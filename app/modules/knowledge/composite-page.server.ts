import type { Actor } from "~/access/actor";
import { questionPage } from "./question-page.server";
import { composite } from "./rules/composite";
import { questionNumber } from "./rules/question-path";

/** A question read as one answer with its sides; null when there is nothing to see. */
export async function compositePage(actor: Actor, param: string | undefined) {
  const page = await questionPage(actor, questionNumber(param) ?? 0);
  if (!page) return null;
  const { question, answers } = page;
  const single = answers.filter((answer) => !answer.removed && !answer.joint);
  const voiceIds = [...new Set(single.map((answer) => answer.voice.personId))];
  const mayJoin = question.may.answer && voiceIds.length > 1 && actor.id !== null && voiceIds.includes(actor.id);
  return { question: { ...question, questionId: question.id }, ...composite(answers), may: { join: mayJoin } };
}
