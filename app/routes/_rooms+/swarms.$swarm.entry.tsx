import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { enterSwarm } from "~/modules/rooms/enter-swarm.server";
import { swarmPath } from "~/modules/rooms/rules/paths";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["rooms"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await enterSwarm(context.actor, { swarmId: params.swarm }), form, ({ swarmId }) =>
    redirect(swarmPath(swarmId)),
  );
}

export default RefusedAct;
