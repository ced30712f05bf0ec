import type { QuestionListItem } from "./question-list";
import { questionPath } from "./rules/question-path";

/** A list of questions for search engines: discussions, who began them and how many joined in; their texts are on their own pages. */
export function listLd(items: readonly QuestionListItem[], base: string) {
  const itemListElement = items.map((item, index) => ({
    "@type": "ListItem",
    position: index + 1,
    item: {
      "@type": "DiscussionForumPosting",
      headline: item.title,
      url: `${base}${questionPath(item)}`,
      datePublished: item.createdAt,
      commentCount: item.answerCount,
      author: { "@type": "Person", name: item.voice.name, url: `${base}/people/${item.voice.handle}` },
    },
  }));
  return { "@type": "ItemList", itemListElement };
}
