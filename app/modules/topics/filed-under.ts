import { type Sql, sql } from "~/platform/db/sql.server";
import type { TopicKind } from "./topic-kinds";

/** A topic that something is filed under, as pages show it. */
export type FiledUnder = { slug: string; name: string; kind: TopicKind };

/** SQL for the topics that something is filed under by rows of a table, wanted outcomes first. */
export const topicsFiled = (table: Sql, which: Sql): Sql => sql`
  coalesce((SELECT json_agg(json_build_object('slug', t.slug, 'name', t.name, 'kind', t.kind) ORDER BY t.kind DESC, t.name)
    FROM ${table} f JOIN "Topic" t ON t.id = f."topicId" WHERE ${which}), '[]') AS topics`;
