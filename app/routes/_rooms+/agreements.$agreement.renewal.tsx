import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { renewAgreement } from "~/modules/rooms/renew-agreement.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["sharing"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await renewAgreement(context.actor, { agreementId: params.agreement }), form, ({ agreementId }) =>
    redirect(`/agreements/${agreementId}`),
  );
}

export default RefusedAct;
