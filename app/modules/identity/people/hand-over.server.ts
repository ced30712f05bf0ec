import { rows, rowsTogether, sql } from "~/platform/db/sql.server";

type Named = { slug: string; name: string };

/** What hangs on somebody alone, and must be handed to others before they leave; a club or organisation with nobody else in it does not. */
export async function mustBeHandedOver(personId: number) {
  const { clubs, organisations } = await rowsTogether<{ clubs: Named; organisations: Named }>({
    clubs: sql`SELECT c.slug, c.name FROM "Membership" m JOIN "Club" c ON c.id = m."clubId" WHERE m."personId" = ${personId} AND m.role = 'owner'
      AND EXISTS (SELECT 1 FROM "Membership" o WHERE o."clubId" = c.id AND o."personId" <> m."personId")
      AND NOT EXISTS (SELECT 1 FROM "Membership" o WHERE o."clubId" = c.id AND o.role = 'owner' AND o."personId" <> m."personId") ORDER BY c.name LIMIT 50`,
    organisations: sql`SELECT o.slug, o.name FROM "Staff" s JOIN "Organisation" o ON o.id = s."organisationId"
      WHERE s."personId" = ${personId} AND s.role = 'owner'
      AND EXISTS (SELECT 1 FROM "Staff" x WHERE x."organisationId" = o.id AND x."personId" <> s."personId")
      AND NOT EXISTS (SELECT 1 FROM "Staff" x WHERE x."organisationId" = o.id AND x.role = 'owner' AND x."personId" <> s."personId") ORDER BY o.name
        LIMIT 50`,
  });
  const others = await rows<{ alone: boolean }>(sql`
    SELECT bool_and("personId" = ${personId}) AS alone FROM "Account" WHERE administrator AND "leavesAt" IS NULL`);
  return { clubs, organisations, administrators: others[0]?.alone === true };
}
