import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { skipAsking } from "~/modules/experience/skip-asking.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["experience", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await skipAsking(context.actor, { askingId: params.asking }), form, () => redirect("/inbox"));
}

export default RefusedAct;
