import { rows, type Sql, sql } from "~/platform/db/sql.server";
import type { TopicKind } from "./topic-kinds";

/** A topic as something to choose. */
export type TopicOption = { slug: string; name: string; kind: TopicKind; questionCount: number };

/** SQL for the topics of a club of both kinds, the most used first; at most 200 of each, which is more than a person can choose among. */
export const selectTopics = (clubId: number): Sql => sql`
  (SELECT slug, name, kind, "questionCount" FROM "Topic" WHERE "clubId" = ${clubId} AND kind = 'subject' ORDER BY "questionCount" DESC, name LIMIT 200)
  UNION ALL (SELECT slug, name, kind, "questionCount" FROM "Topic" WHERE "clubId" = ${clubId} AND kind = 'aim' ORDER BY "questionCount" DESC, name LIMIT 200)`;

/** The topics of a club as something to choose. */
export const topicsOf = (clubId: number): Promise<TopicOption[]> => rows<TopicOption>(selectTopics(clubId));
