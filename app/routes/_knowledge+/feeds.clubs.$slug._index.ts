import type { LoaderFunctionArgs } from "@remix-run/node";
import { guest } from "~/access/actor";
import { wishesInFeed } from "~/modules/ideas/feed-items.server";
import { clubInAddress } from "~/modules/knowledge/club-in-address.server";
import { questionFeed } from "~/modules/knowledge/feed.server";
import { notFound } from "~/platform/http/respond.server";

/** The newest questions, wishes, trials and kept promises of a club, as an Atom feed. */
export async function loader({ params }: LoaderFunctionArgs) {
  const club = await clubInAddress(guest, params.slug ?? "");
  if (!club) throw notFound();
  const feed = await questionFeed(
    { title: club.name, path: `/clubs/${club.slug}`, language: club.language },
    { clubId: club.id },
    await wishesInFeed({ clubId: club.id }, club.language),
  );
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
