import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { questionNumber } from "~/modules/knowledge/rules/question-path";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { stopSharing } from "~/modules/rooms/stop-sharing.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["sharing", "knowledge"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await stopSharing(context.actor, { ...form, questionId: questionNumber(params.question) });
  return respond(result, form, ({ questionId }) => redirect(`/questions/${questionId}/case`));
}

export default RefusedAct;
