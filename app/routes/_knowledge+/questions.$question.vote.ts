import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { questionAddress, questionNumber } from "~/modules/knowledge/rules/question-path";
import { voteOnQuestion } from "~/modules/knowledge/vote-on-question.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await voteOnQuestion(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}
