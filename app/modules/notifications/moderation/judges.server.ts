import { rows, sql } from "~/platform/db/sql.server";

/**
 * Who may be the second key of a sanction or decide an appeal, as the permission table says it: curators who did not decide it, are not
 * the sanctioned, no sponsor's people and no colleagues of who decided. Where the club has none, the portal's administrators.
 */
export async function judgesOf(sanctionId: number): Promise<number[]> {
  const found = await rows<{ id: number }>(sql`
    WITH s AS (SELECT "clubId", "personId", ARRAY["decidedById", "secondById"] AS deciders FROM "Sanction" WHERE id = ${sanctionId}),
      colleague AS (SELECT w."personId" AS id FROM s JOIN "Staff" d ON d."personId" = ANY(s.deciders)
        JOIN "Seat" e ON e."organisationId" = d."organisationId" AND e."clubId" = s."clubId" AND e.until IS NULL
        JOIN "Staff" w ON w."organisationId" = d."organisationId"),
      concerned AS (SELECT id FROM colleague UNION SELECT unnest(deciders) FROM s UNION SELECT "personId" FROM s),
      curator AS (SELECT m."personId" AS id FROM s JOIN "Membership" m ON m."clubId" = s."clubId" AND m.role IN ('owner', 'moderator')
        WHERE NOT EXISTS (SELECT 1 FROM "Staff" w JOIN "Seat" e ON e."organisationId" = w."organisationId" AND e.kind = 'sponsor' AND e.until IS NULL
            WHERE e."clubId" = s."clubId" AND w."personId" = m."personId")
          AND NOT EXISTS (SELECT 1 FROM "Sanction" o WHERE o."personId" = m."personId" AND o."clubId" = s."clubId" AND o."beganAt" IS NOT NULL
            AND o."liftedAt" IS NULL AND (o.until IS NULL OR o.until > now()))),
      judge AS (SELECT id FROM curator WHERE id NOT IN (SELECT id FROM concerned WHERE id IS NOT NULL))
    SELECT id FROM judge UNION ALL SELECT "personId" FROM "Account" WHERE administrator AND NOT EXISTS (SELECT 1 FROM judge)
      AND "personId" NOT IN (SELECT id FROM concerned WHERE id IS NOT NULL)`);
  return found.map(({ id }) => id);
}
