import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { moveEntry } from "~/modules/environment/move-entry.server";
import { environmentAddress } from "~/modules/environment/shelf-page.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["environment"] };

export async function action({ params, request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await moveEntry(context.actor, { ...form, shelf: params.shelf, entryId: params.entry });
  const back = result.ok ? await environmentAddress(result.value, `/${params.shelf}`) : "";
  return respond(result, form, () => redirect(back));
}

export default RefusedAct;
