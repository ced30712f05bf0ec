import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { roomPath } from "~/modules/rooms/rules/paths";
import { withdrawItem } from "~/modules/rooms/share-item.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await withdrawItem(context.actor, { itemId: params.item }), form, () =>
    redirect(roomPath(params.slug ?? "", "library")),
  );
}

export default RefusedAct;
