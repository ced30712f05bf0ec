import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { declineRequest } from "~/modules/network/decide-request.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { clubPath } from "~/modules/network/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await declineRequest(context.actor, { requestId: params.request }), form, () =>
    redirect(clubPath(params.slug ?? "", "settings/requests")),
  );
}

export default RefusedAct;
