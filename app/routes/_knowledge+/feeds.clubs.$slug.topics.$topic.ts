import type { LoaderFunctionArgs } from "@remix-run/node";
import { guest } from "~/access/actor";
import { documentList } from "~/modules/documents/document-list.server";
import { documentPath } from "~/modules/documents/rules/paths";
import { wishesInFeed } from "~/modules/ideas/feed-items.server";
import { type FeedItem, questionFeed } from "~/modules/knowledge/feed.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { notFound } from "~/platform/http/respond.server";

/** The newest questions, documents, wishes, trials and kept promises of a topic, as an Atom feed. */
export async function loader({ params }: LoaderFunctionArgs) {
  const topic = await topicPage(guest, params.slug ?? "", params.topic ?? "");
  if (!topic) throw notFound();
  const path = `/clubs/${topic.club.slug}/topics/${topic.slug}`;
  const feed = await questionFeed(
    { title: `${topic.name} · ${topic.club.name}`, path, language: topic.club.language },
    { clubId: topic.club.id, topicId: topic.id },
    await besideQuestions({ clubId: topic.club.id, topicIds: [topic.id] }, topic.club.language),
  );
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}

/** Documents that were brought out, and the wishes, trials and kept promises that everybody may see. */
async function besideQuestions(filed: { clubId: number; topicIds: number[] }, language: string): Promise<FeedItem[]> {
  const [documents, wishes] = await Promise.all([
    documentList(guest, { ...filed, take: 30 }),
    wishesInFeed(filed, language),
  ]);
  const out = documents.items.flatMap(({ publishedAt, summary, voice, ...item }) =>
    publishedAt
      ? [{ path: documentPath(item), title: item.title, text: summary, at: publishedAt, name: voice.name }]
      : [],
  );
  return [...out, ...wishes];
}
