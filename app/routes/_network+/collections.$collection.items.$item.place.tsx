import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { placeItem } from "~/modules/curation/place-item.server";
import { collectionPath } from "~/modules/curation/rules/collections";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["collections", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await placeItem(context.actor, { ...form, itemId: params.item }), form, ({ collectionId }) =>
    redirect(collectionPath(collectionId, "items")),
  );
}

export default RefusedAct;
