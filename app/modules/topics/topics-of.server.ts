import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { TopicKind } from "./topic-kinds";

/** A topic as something to choose. */
export type TopicOption = { id: number; slug: string; name: string; kind: TopicKind; questionCount: number };

/** SQL for the topics of a club of both kinds, the most used first; at most 200 of each, which is more than a person can choose among. */
export const selectTopics = (clubId: number | Sql): Sql => sql`
  (SELECT id, slug, name, kind, "questionCount" FROM "Topic" WHERE "clubId" = ${clubId} AND kind = 'subject' ORDER BY "questionCount" DESC, name LIMIT 200)
  UNION ALL (SELECT id, slug, name, kind, "questionCount" FROM "Topic" WHERE "clubId" = ${clubId} AND kind = 'aim' ORDER BY "questionCount" DESC, name
    LIMIT 200)`;

/** The topics of a club as something to choose. */
export const topicsOf = (clubId: number): Promise<TopicOption[]> => rows<TopicOption>(selectTopics(clubId));

/** What a page gets that reads them beside the club `c` that it shows. */
export type WithTopics = { topics: TopicOption[] };
export const topicsColumn: Sql = sql`, coalesce((SELECT json_agg(a) FROM (${selectTopics(sql`c.id`)}) a), '[]') AS topics`;

/** The topic of one kind that an address names, out of those of its club. */
export const topicIn = (
  topics: readonly TopicOption[],
  kind: TopicKind,
  text: string | null,
): TopicOption | undefined => topics.find((topic) => topic.kind === kind && topic.slug === text);
