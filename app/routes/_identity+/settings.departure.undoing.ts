import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { undoDeparture } from "~/modules/identity/undo-departure.server";
import { respond } from "~/platform/http/respond.server";

export function loader() {
  return redirect("/settings/departure");
}

/** Somebody who wanted to leave stays. */
export async function action({ context }: ActionFunctionArgs) {
  const result = await undoDeparture(context.actor, {}, { now: context.now });
  return respond(result, {}, () => redirect("/settings/account?done=stayed"));
}
