import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { takeBackAllRead } from "~/modules/notifications/mark-all-read.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  return respond(await takeBackAllRead(context.actor, form), form, () => redirect("/inbox"));
}
