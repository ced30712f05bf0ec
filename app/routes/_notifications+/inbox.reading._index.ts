import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { markAllRead } from "~/modules/notifications/mark-all-read.server";
import { readForm } from "~/platform/http/form.server";
import { respond } from "~/platform/http/respond.server";

export async function action({ request, context }: ActionFunctionArgs) {
  const form = await readForm(request);
  const result = await markAllRead(context.actor, form);
  return respond(result, form, ({ count, readAt }) => redirect(`/inbox?marked=${count}&at=${readAt}`));
}
