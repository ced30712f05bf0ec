import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { acceptReferral } from "~/modules/alliances/answer-referral.server";
import { clubPath } from "~/modules/alliances/rules/link-paths";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["alliances"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await acceptReferral(context.actor, { referralId: params.referral }), form, ({ slug }) =>
    redirect(clubPath(slug)),
  );
}

export default RefusedAct;
