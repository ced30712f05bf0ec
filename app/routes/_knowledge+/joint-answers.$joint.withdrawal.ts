import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { questionAddress } from "~/modules/knowledge/rules/question-path";
import { withdrawJointAnswer } from "~/modules/knowledge/withdraw-joint-answer.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await withdrawJointAnswer(context.actor, { jointAnswerId: params.joint });
  return respond(result, form, ({ questionId, title }) => redirect(questionAddress({ id: questionId, title })));
}
