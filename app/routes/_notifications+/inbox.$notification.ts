import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openNotification } from "~/modules/notifications/open-notification.server";
import { notFound } from "~/platform/http/respond.server";
import { signInFirst } from "~/platform/http/sign-in-first.server";

/** Where rows of the inbox and links of letters lead: it counts as read, and the browser goes on to the place. */
export async function loader({ params, request, context }: LoaderFunctionArgs) {
  if (!context.viewer) throw signInFirst(request);
  const result = await openNotification(context.actor, { notificationId: params.notification });
  if (!result.ok) throw notFound();
  return redirect(result.value.path);
}
