import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { removeAvatar } from "~/modules/network/change-avatar.server";
import { RefusedAct } from "~/modules/network/parts/refused-act";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export const handle = { i18n: ["network"] };

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await removeAvatar(context.actor, {}), form, () => redirect("/settings/profile?done"));
}

export default RefusedAct;
