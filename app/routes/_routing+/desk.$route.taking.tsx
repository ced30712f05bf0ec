import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { takeRoute } from "~/modules/routing/take-route.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["routing", "routing-due"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await takeRoute(context.actor, { routeId: params.route });
  return respond(result, form, ({ routeId }) => redirect(`/desk/${routeId}`));
}

export default RefusedAct;
