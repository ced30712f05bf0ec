import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { collectionPath } from "~/modules/curation/rules/collections";
import { putBackItem, takeOutItem } from "~/modules/curation/take-out-item.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["collections", "network"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const back = form.on === "false";
  const command = back ? putBackItem : takeOutItem;
  return respond(await command(context.actor, { ...form, itemId: params.item }), form, ({ collectionId, itemId }) =>
    redirect(collectionPath(collectionId, back ? "items" : `items?out=${itemId}`)),
  );
}

export default RefusedAct;
