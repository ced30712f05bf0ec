import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { removeRoomMessage } from "~/modules/rooms/remove-room-message.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await removeRoomMessage(context.actor, { messageId: params.message }), form, ({ at }) => redirect(at));
}

export default RefusedAct;
