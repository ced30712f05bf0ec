import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { handoverPage } from "~/modules/rooms/handover-page.server";
import { roomPath } from "~/modules/rooms/rules/paths";
import { numberIn } from "~/platform/http/known-number";
import { notFound } from "~/platform/http/respond.server";

/** A hand-over's own address: it leads to where both organisations see it. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const page = await handoverPage(context.actor, numberIn(params.handover) ?? 0);
  if (!page) throw notFound();
  return redirect(roomPath(page.slug, "handovers"));
}
