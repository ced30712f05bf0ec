import { Feed } from "feed";
import { guest } from "~/access/actor";
import { baseUrl } from "~/platform/config.server";
import { questionList } from "./question-list.server";
import { questionPath } from "./rules/question-path";

/** An Atom feed of the newest questions that everybody may see, in a club or one of its topics. */
export async function questionFeed(
  about: { title: string; path: string; language: string },
  within: { clubId?: number; topicId?: number },
): Promise<string> {
  const { items } = await questionList(guest, { sort: "newest", ...within });
  const link = `${baseUrl}${about.path}`;
  const feed = new Feed({
    id: link,
    link,
    title: about.title,
    language: about.language,
    copyright: "",
    updated: new Date(items[0]?.createdAt ?? 0),
    feedLinks: { atom: `${baseUrl}/feeds${about.path}` },
  });
  for (const item of items) {
    const url = `${baseUrl}${questionPath(item)}`;
    feed.addItem({
      id: url,
      link: url,
      title: item.title,
      description: item.excerpt,
      date: new Date(item.createdAt),
      author: [{ name: item.voice.name }],
    });
  }
  return feed.atom1();
}
