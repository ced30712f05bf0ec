import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { messagePlace } from "~/modules/rooms/message-place.server";
import { numberIn } from "~/platform/http/known-number";
import { notFound } from "~/platform/http/respond.server";

/** The address of something said in a room: it leads to where it stands, whoever may enter. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const place = await messagePlace(context.actor, numberIn(params.message) ?? 0);
  if (!place) throw notFound();
  return redirect(place);
}
