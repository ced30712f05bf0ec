import { type Sql, sql } from "~/platform/db/sql.server";

/** Who decided a sanction, and the organisations with a seat in its club that they work for: two columns. */
export const decidersOf = (sanction: Sql): Sql => sql`
  array_remove(ARRAY[${sanction}."decidedById", ${sanction}."secondById"], NULL) AS "deciderIds",
  ARRAY(SELECT DISTINCT w."organisationId" FROM "Staff" w JOIN "Seat" e ON e."organisationId" = w."organisationId" AND e.until IS NULL
    WHERE e."clubId" = ${sanction}."clubId" AND w."personId" IN (${sanction}."decidedById", ${sanction}."secondById")) AS "deciderOrganisationIds"`;
