import { Feed } from "feed";
import { guest } from "~/access/actor";
import { baseUrl } from "~/platform/config.server";
import { questionList } from "./question-list.server";
import { questionPath } from "./rules/question-path";

/** What else a feed tells beside questions. */
export type FeedItem = { path: string; title: string; text: string; at: string; name: string };

const most = 30;

/** An Atom feed of the newest questions that everybody may see, in a club or one of its topics, among whatever else is told there. */
export async function questionFeed(
  about: { title: string; path: string; language: string },
  within: { clubId?: number; topicId?: number },
  beside: readonly FeedItem[] = [],
): Promise<string> {
  const { items } = await questionList(guest, { sort: "newest", ...within });
  const questions = items.map((item): FeedItem => {
    return {
      path: questionPath(item),
      title: item.title,
      text: item.excerpt,
      at: item.createdAt,
      name: item.voice.name,
    };
  });
  const told = [...questions, ...beside].sort((one, other) => other.at.localeCompare(one.at)).slice(0, most);
  const link = `${baseUrl}${about.path}`;
  const feed = new Feed({
    id: link,
    link,
    title: about.title,
    language: about.language,
    copyright: "",
    updated: new Date(told[0]?.at ?? 0),
    feedLinks: { atom: `${baseUrl}/feeds${about.path}` },
  });
  for (const { path, title, text, at, name } of told) {
    const url = `${baseUrl}${path}`;
    feed.addItem({ id: url, link: url, title, description: text, date: new Date(at), author: [{ name }] });
  }
  return feed.atom1();
}
