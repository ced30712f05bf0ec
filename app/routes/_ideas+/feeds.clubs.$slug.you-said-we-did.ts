import type { LoaderFunctionArgs } from "@remix-run/node";
import { guest } from "~/access/actor";
import { shippedFeed } from "~/modules/ideas/shipped-feed.server";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { notFound } from "~/platform/http/respond.server";

/** What was done because people of a club asked for it, as an Atom feed. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const club = await clubSeenBy(guest, params.slug);
  if (!club) throw notFound();
  const feed = await shippedFeed(club, context.t("ideas:shipped.title-of", { name: club.name }));
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
