import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { acknowledgeHandover } from "~/modules/rooms/answer-handover.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await acknowledgeHandover(context.actor, { handoverId: params.handover }), form, ({ questionId }) =>
    redirect(`/questions/${questionId}`),
  );
}

export default RefusedAct;
