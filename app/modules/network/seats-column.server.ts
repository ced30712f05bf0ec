import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for the seats of a club that has the alias `c`, hosts first, as JSON. */
export const seatsColumn: Sql = sql`coalesce((
  SELECT json_agg(json_build_object('organisationId', o.id, 'slug', o.slug, 'name', o.name, 'logoKey', o."logoKey", 'kind', s.kind, 'side', s.side,
    'verified', o."verifiedAt" IS NOT NULL, 'hub', o.id IS NOT DISTINCT FROM c."hubOrganisationId") ORDER BY s.kind, s.since, o.id)
  FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" WHERE s."clubId" = c.id AND s.until IS NULL), '[]')`;

/** The columns of a club that its card shows; the club has the alias `c`. */
export const clubColumns: Sql = sql`c.id, c.slug, c.name, c.tagline, c.language, c.entry, c.visibility, c."memberCount", c."questionCount",
  ${seatsColumn} AS seats`;
