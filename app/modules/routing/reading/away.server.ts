import { type Sql, sql } from "~/platform/db/sql.server";

/**
 * Whether an absence reaches somebody: what one said oneself reaches everything, what an organisation said of its own
 * people reaches what is asked of it, and the clubs in which it sits.
 */
type Who = { person: Sql; at: Sql } & ({ organisation: Sql } | { club: Sql });

const absent = ({
  person,
  at,
  ...reach
}: Who): Sql => sql`"Absence" ab WHERE ab."personId" = ${person} AND ab."beginsAt" <= ${at} AND ab."backAt" > ${at}
  AND (ab."organisationId" IS NULL OR ${
    "club" in reach
      ? sql`EXISTS (SELECT 1 FROM "Seat" abs WHERE abs."organisationId" = ab."organisationId" AND abs."clubId" = ${reach.club} AND abs.until IS NULL)`
      : sql`ab."organisationId" = ${reach.organisation}`
  })`;

/** When somebody is back who is not there at a moment; null for whoever is there. */
export const awayUntil = (who: Who): Sql => sql`(SELECT max(ab."backAt") FROM ${absent(who)})`;

/** Whether somebody is not there at a moment: nothing is sent to them. */
export const isAway = (who: Who): Sql => sql`EXISTS (SELECT 1 FROM ${absent(who)})`;
