import type { Batch } from "./batch.server";
import { insertRows } from "./bulk.server";
import { topicSlug } from "./topic-slug";

/** The club's topics for some tags, opened where they are missing; returns a topic's number by the tag's name. */
export async function openTopics({ db, source }: Batch, tags: Iterable<string>): Promise<Map<string, number>> {
  const names = [...new Set(tags)];
  if (names.length === 0) return new Map();
  const rows = names.map((name) => ({
    clubId: source.clubId,
    slug: topicSlug(name),
    name,
    about: "",
    wikiHtml: "",
    wikiText: "",
    questionCount: 0,
    createdAt: new Date(),
  }));
  await insertRows(db, "Topic", rows);
  const topics = await db.topic.findMany({
    where: { clubId: source.clubId, slug: { in: rows.map((row) => row.slug) } },
    select: { id: true, slug: true },
  });
  const ids = new Map(topics.map((topic) => [topic.slug, topic.id]));
  return new Map(names.map((name) => [name, ids.get(topicSlug(name)) ?? 0]));
}
