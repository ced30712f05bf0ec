import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { clubPath } from "~/modules/network/rules/paths";
import { withdrawInvitation } from "~/modules/network/withdraw-invitation.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await withdrawInvitation(context.actor, { invitationId: params.invitation }), form, () =>
    redirect(clubPath(params.slug ?? "", "settings/invitations")),
  );
}

export default RefusedAct;
