import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { acceptAnswer } from "~/modules/knowledge/accept-answer.server";
import { withdrawAcceptance } from "~/modules/knowledge/withdraw-acceptance.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const command = form.on === "false" ? withdrawAcceptance : acceptAnswer;
  const result = await command(context.actor, { answerId: params.answer });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}#answer-${params.answer}`));
}
