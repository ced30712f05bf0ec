import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { chooseAskings } from "~/modules/experience/choose-askings.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await chooseAskings(context.actor, form), form, () =>
    redirect("/settings/notifications?done#askings"),
  );
}
