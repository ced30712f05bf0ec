import { Feed } from "feed";
import { guest } from "~/access/actor";
import { baseUrl } from "~/platform/config.server";
import { ideaPath } from "./rules/idea-path";
import { shippedList } from "./shipped-list.server";

/** An Atom feed of what was done because people of a club asked for it. */
export async function shippedFeed(club: { id: number; slug: string; language: string }, title: string) {
  const { items } = await shippedList(guest, { clubId: club.id });
  const link = `${baseUrl}/clubs/${encodeURIComponent(club.slug)}/you-said-we-did`;
  const feed = new Feed({
    id: link,
    link,
    title,
    language: club.language,
    copyright: "",
    updated: new Date(items[0]?.at ?? 0),
    feedLinks: { atom: `${baseUrl}/feeds/clubs/${encodeURIComponent(club.slug)}/you-said-we-did` },
  });
  for (const item of items) {
    const url = `${baseUrl}${ideaPath(item.ideaId, "lineage")}`;
    const author = [{ name: item.organisation.name }];
    feed.addItem({ id: url, link: url, title: item.title, description: item.text, date: new Date(item.at), author });
  }
  return feed.atom1();
}
