import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { declineReferral } from "~/modules/alliances/answer-referral.server";

import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await declineReferral(context.actor, { referralId: params.referral }), form, () => redirect("/"));
}

export default RefusedAct;
