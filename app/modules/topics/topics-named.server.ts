import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { aimsNamed } from "./aims-named.server";
import { mostAims, mostTopics, type TopicKind } from "./topic-kinds";

export type NamedTopic = { id: number; slug: string; name: string; kind: TopicKind };

/** The topics of a club with these slugs, of either kind; refuses the field "topics" when one is not there. */
export async function topicsNamed(db: Transaction, clubId: number, slugs: readonly string[]): Promise<NamedTopic[]> {
  if (slugs.length === 0) return [];
  const topics = await db.topic.findMany({
    where: { clubId, slug: { in: [...slugs] } },
    select: { id: true, slug: true, name: true, kind: true },
  });
  if (topics.length !== new Set(slugs).size)
    throw new Refusal("invalid", "common:problem.check-form", { topics: "aims:problem.unknown-topic" });
  return topics;
}

/** What a form files something under: its topics and, from a field of their own, its wanted outcomes; no more of either than may be. */
export async function topicsChosen(
  db: Transaction,
  clubId: number,
  chosen: { topics: readonly string[]; aims: readonly string[] },
): Promise<NamedTopic[]> {
  const topics = await topicsNamed(db, clubId, chosen.topics);
  const aims = await aimsNamed(db, clubId, chosen.aims);
  const others = aims.filter(({ id }) => !topics.some((topic) => topic.id === id));
  const all = [...topics, ...others.map((aim) => ({ ...aim, kind: "aim" as const }))];
  const aimed = all.filter(({ kind }) => kind === "aim").length;
  const problems = {
    ...(all.length - aimed > mostTopics ? { topics: "aims:problem.too-many-topics" } : {}),
    ...(aimed > mostAims ? { aims: "aims:problem.too-many" } : {}),
  };
  if (Object.keys(problems).length > 0) throw new Refusal("invalid", "common:problem.check-form", problems);
  return all;
}
