import type { IdeaListItem, IdeaView } from "../idea-view";
import { ideaPath } from "../rules/idea-path";

/** A list of ideas for search engines; their texts are on their own pages. */
export function ideaListLd(items: readonly IdeaListItem[], base: string) {
  const itemListElement = items.map((item, index) => ({
    "@type": "ListItem",
    position: index + 1,
    item: {
      "@type": "DiscussionForumPosting",
      headline: item.title,
      url: `${base}${ideaPath(item.id)}`,
      datePublished: item.createdAt,
      commentCount: item.commentCount,
      author: { "@type": "Person", name: item.voice.name, url: `${base}/people/${item.voice.handle}` },
    },
  }));
  return { "@type": "ItemList", itemListElement };
}

/** An idea for search engines: what schema.org calls a posting in a discussion, with how many want it. */
export function ideaLd(idea: IdeaView, base: string) {
  return {
    "@type": "DiscussionForumPosting",
    headline: idea.title,
    text: idea.excerpt,
    url: `${base}${ideaPath(idea.id)}`,
    datePublished: idea.createdAt,
    ...(idea.pictureKey ? { image: `${base}/files/${idea.pictureKey}` } : {}),
    author: { "@type": "Person", name: idea.voice.name, url: `${base}/people/${idea.voice.handle}` },
    commentCount: idea.commentCount,
    interactionStatistic: {
      "@type": "InteractionCounter",
      interactionType: "https://schema.org/LikeAction",
      userInteractionCount: idea.voteCount,
    },
  };
}
