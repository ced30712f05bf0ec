import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { voteOnAnswer } from "~/modules/knowledge/vote-on-answer.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await voteOnAnswer(context.actor, { ...form, answerId: params.answer });
  return respond(result, form, ({ questionId, answerId }) => redirect(`/questions/${questionId}#answer-${answerId}`));
}
