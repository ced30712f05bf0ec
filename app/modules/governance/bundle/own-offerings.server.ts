import { rows, sql } from "~/platform/db/sql.server";
import type { Whose } from "./own-rows.server";

/** What an organisation offers and how one reaches it, as its page says it. */
export async function offeringsOf({ organisationId }: Whose) {
  const [offerings, contacts, sales] = await Promise.all([
    rows(
      sql`SELECT kind, name, text, "createdAt" FROM "Offering" WHERE "organisationId" = ${organisationId} ORDER BY kind, position, id LIMIT 5000`,
    ),
    rows(
      sql`SELECT kind, value, hours FROM "ContactChannel" WHERE "organisationId" = ${organisationId} ORDER BY position, id LIMIT 1000`,
    ),
    rows(sql`SELECT s.kind, s.name, o.name AS dealer, s.url, s.conditions FROM "SalesChannel" s LEFT JOIN "Organisation" o ON o.id = s."dealerId"
      WHERE s."organisationId" = ${organisationId} ORDER BY s.position, s.id LIMIT 1000`),
  ]);
  return { offerings, contacts, sales };
}

/**
 * Licences and memberships: those that it checked for members of the club, and those of its people who spoke for it there. Only what
 * their holders show to everybody: who refused to, or was refused, is a number. Numbers and documents of a licence stay with whoever holds it.
 */
export async function credentialsOf({ clubId, organisationId }: Whose) {
  const [checked, refused, held] = await Promise.all([
    rows(sql`SELECT p.handle AS of, c.kind, c."decidedAt", w.handle AS "checkedBy", c."revokedAt" FROM "Credential" c
      JOIN "Person" p ON p.id = c."personId" JOIN "Person" w ON w.id = c."decidedById"
      WHERE c."decidedForId" = ${organisationId} AND c.accepted
        AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."clubId" = ${clubId} AND m."personId" = p.id) ORDER BY c.id LIMIT 10000`),
    rows<{
      count: number;
    }>(sql`SELECT count(*)::int AS count FROM "Credential" c JOIN "Membership" m ON m."personId" = c."personId" AND m."clubId" = ${clubId}
      WHERE c."decidedForId" = ${organisationId} AND NOT c.accepted`),
    rows(sql`SELECT p.handle AS of, c.kind, c."validUntil" IS NULL OR c."validUntil" > now() AS holds FROM "Credential" c
      JOIN "Person" p ON p.id = c."personId"
      WHERE c.accepted AND c."revokedAt" IS NULL AND EXISTS (SELECT 1 FROM "Answer" a JOIN "Question" q ON q.id = a."questionId" AND q."clubId" = ${clubId}
        WHERE a."authorId" = p.id AND a."organisationId" = ${organisationId}) ORDER BY p.handle, c.kind LIMIT 5000`),
  ]);
  return { checked, refused: refused[0]?.count ?? 0, held };
}
