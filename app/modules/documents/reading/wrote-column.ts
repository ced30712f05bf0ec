import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for the sides and organisations whose pens a document (alias `c`) has seen. */
export const wroteColumn: Sql = sql`coalesce((SELECT json_agg(DISTINCT jsonb_build_object('side', h.side, 'name', ho.name)) FROM "DocumentHand" h
  LEFT JOIN "Organisation" ho ON ho.id = h."organisationId" WHERE h."documentId" = c.id), '[]') AS wrote`;
