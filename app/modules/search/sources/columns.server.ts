import { type Sql, sql } from "~/platform/db/sql.server";

/** Until when what is read holds. */
export const asOf = sql`statement_timestamp()::text AS "asOf"`;
/** The columns of what nobody asked. */
export const nothingAsked = sql`NULL::boolean AS answered, false AS accepted, false AS closed`;
/** The column of what is filed under nothing. */
export const noTopics = sql`'[]'::json AS topics`;
/** The topics of either kind that a table files something under. */
export const filedUnder = (
  table: Sql,
  which: Sql,
) => sql`coalesce((SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.id)
  FROM ${table} f JOIN "Topic" t ON t.id = f."topicId" WHERE ${which}), '[]') AS topics`;
