import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawStance } from "~/modules/knowledge/withdraw-stance.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await withdrawStance(context.actor, { stanceId: params.stance });
  return respond(result, form, ({ questionId, answerId }) => redirect(`/questions/${questionId}#answer-${answerId}`));
}
