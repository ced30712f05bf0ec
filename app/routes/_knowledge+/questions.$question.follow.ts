import type { ActionFunctionArgs } from "@remix-run/node";
import { followQuestion } from "~/modules/knowledge/follow-question.server";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { readForm } from "~/platform/http/form.server";
import { goOrList, respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await followQuestion(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId }) => goOrList(request, `/questions/${questionId}`));
}
