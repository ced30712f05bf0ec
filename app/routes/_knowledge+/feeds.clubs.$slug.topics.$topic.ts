import type { LoaderFunctionArgs } from "@remix-run/node";
import { guest } from "~/access/actor";
import { documentList } from "~/modules/documents/document-list.server";
import { documentPath } from "~/modules/documents/rules/paths";
import { ideaList } from "~/modules/ideas/idea-list.server";
import { ideaPath } from "~/modules/ideas/rules/idea-path";
import { trialFeedItem } from "~/modules/ideas/rules/trial-feed-item";
import { trialList } from "~/modules/ideas/trial-list.server";
import { type FeedItem, questionFeed } from "~/modules/knowledge/feed.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { notFound } from "~/platform/http/respond.server";

/** The newest questions, documents, wishes and trials of a topic, as an Atom feed. */
export async function loader({ params }: LoaderFunctionArgs) {
  const topic = await topicPage(guest, params.slug ?? "", params.topic ?? "");
  if (!topic) throw notFound();
  const path = `/clubs/${topic.club.slug}/topics/${topic.slug}`;
  const feed = await questionFeed(
    { title: `${topic.name} · ${topic.club.name}`, path, language: topic.club.language },
    { clubId: topic.club.id, topicId: topic.id },
    await besideQuestions({ clubId: topic.club.id, topicIds: [topic.id], take: 30 }),
  );
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}

/** Documents that were brought out, wishes and trials that everybody may see. */
async function besideQuestions(filed: { clubId: number; topicIds: number[]; take: number }): Promise<FeedItem[]> {
  const [documents, ideas, trials] = await Promise.all([
    documentList(guest, filed),
    ideaList(guest, { sort: "newest", ...filed }),
    trialList(guest, filed),
  ]);
  return [
    ...documents.items.flatMap(({ publishedAt, summary, voice, ...item }) =>
      publishedAt
        ? [{ path: documentPath(item), title: item.title, text: summary, at: publishedAt, name: voice.name }]
        : [],
    ),
    ...ideas.items.map((item) => {
      return {
        path: ideaPath(item.id),
        title: item.title,
        text: item.excerpt,
        at: item.createdAt,
        name: item.voice.name,
      };
    }),
    ...trials.items.map(trialFeedItem),
  ];
}
