import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { withdrawQuestion } from "~/modules/alliances/refer-question.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await withdrawQuestion(context.actor, { referralId: params.referral }), form, ({ questionId }) =>
    redirect(`/questions/${questionId}`),
  );
}

export default RefusedAct;
