import { type ActionFunctionArgs, redirect, redirectDocument } from "@remix-run/node";
import { endSession } from "~/modules/identity/end-session.server";
import { noSessionCookie } from "~/modules/identity/session-cookie.server";

/** Signing out changes something, so a link alone does not do it. */
export function loader() {
  return redirect("/");
}

export async function action({ context, request }: ActionFunctionArgs) {
  if (context.sessionId) await endSession(context.actor, { sessionId: context.sessionId }, { now: context.now });
  return redirectDocument("/sign-in?done=out", { headers: { "Set-Cookie": noSessionCookie(request) } });
}
