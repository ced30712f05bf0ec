import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { openItem } from "~/modules/rooms/open-item.server";
import { notFound } from "~/platform/http/respond.server";

/** Where something shared is opened: it is written down who did, and the browser goes on to the place. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const result = await openItem(context.actor, { itemId: params.item });
  if (!result.ok) throw notFound();
  return redirect(result.value.url);
}
