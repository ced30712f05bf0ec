import { type Sql, sql } from "~/platform/db/sql.server";

/**
 * Begins a query with everything that hangs together with an idea: "tie" holds every step from one thing to what came of
 * it, ideas that became part of another one included; "node" holds what is reached from the idea either way, at most 80.
 */
export const walkFrom = (ideaId: number): Sql => sql`
  WITH RECURSIVE tie AS (
    SELECT id, "fromKind"::text AS fk, "fromId" AS fi, "toKind"::text AS tk, "toId" AS ti, "byId" FROM "LineageLink"
    UNION ALL SELECT NULL, 'idea', id, 'idea', "mergedIntoId", NULL FROM "Idea" WHERE "mergedIntoId" IS NOT NULL AND "removedAt" IS NULL
  ), reached(kind, id) AS (
    SELECT 'idea', ${ideaId}::int
    UNION SELECT CASE WHEN t.fk = r.kind AND t.fi = r.id THEN t.tk ELSE t.fk END, CASE WHEN t.fk = r.kind AND t.fi = r.id THEN t.ti ELSE t.fi END
    FROM reached r JOIN tie t ON (t.fk = r.kind AND t.fi = r.id) OR (t.tk = r.kind AND t.ti = r.id)
  ), node AS (SELECT kind, id FROM reached LIMIT 80)`;
