import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { takeQuestion } from "~/modules/routing/take-question.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["routing", "routing-due"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await takeQuestion(context.actor, { questionId: questionNumber(params.question) });
  return respond(result, form, ({ routeId }) => redirect(`/desk/${routeId}`));
}

export default RefusedAct;
