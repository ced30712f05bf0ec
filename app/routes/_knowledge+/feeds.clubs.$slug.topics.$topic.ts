import type { LoaderFunctionArgs } from "@remix-run/node";
import { guest } from "~/access/actor";
import { questionFeed } from "~/modules/knowledge/feed.server";
import { topicPage } from "~/modules/topics/topic-page.server";
import { notFound } from "~/platform/http/respond.server";

/** The newest questions of a topic, as an Atom feed. */
export async function loader({ params }: LoaderFunctionArgs) {
  const topic = await topicPage(guest, params.slug ?? "", params.topic ?? "");
  if (!topic) throw notFound();
  const path = `/clubs/${topic.club.slug}/topics/${topic.slug}`;
  const feed = await questionFeed(
    { title: `${topic.name} · ${topic.club.name}`, path, language: topic.club.language },
    { clubId: topic.club.id, topicId: topic.id },
  );
  return new Response(feed, { headers: { "Content-Type": "application/atom+xml; charset=utf-8" } });
}
