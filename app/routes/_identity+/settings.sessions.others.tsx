import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { endOtherSessions } from "~/modules/identity/end-other-sessions.server";
import { respond } from "~/platform/http/respond.server";

export function loader() {
  return redirect("/settings/sessions");
}

export async function action({ context }: ActionFunctionArgs) {
  const result = await endOtherSessions(context.actor, { sessionId: context.sessionId }, { now: context.now });
  return respond(result, {}, () => redirect("/settings/sessions?done"));
}
