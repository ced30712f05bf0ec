import type { Actor, StaffRole } from "~/access/actor";
import { row, rows, sql } from "~/platform/db/sql.server";
import { hashOfLinkToken } from "~/platform/link-token.server";

export type DomainView = { id: number; domain: string; role: StaffRole; verified: boolean };

/** The e-mail domains of an organisation: those that were proved, and those whose letter is on its way. */
export async function organisationDomains(organisationId: number, now: Date): Promise<DomainView[]> {
  return rows<DomainView>(sql`
    SELECT id, domain, role, "verifiedAt" IS NOT NULL AS verified FROM "StaffDomain"
    WHERE "organisationId" = ${organisationId} AND ("verifiedAt" IS NOT NULL OR "expiresAt" > ${now}) ORDER BY domain LIMIT 50`);
}

/** As what the actor may join an organisation by the domain of their own confirmed address; null when they may not. */
export async function domainWelcome(
  actor: Actor,
  organisationId: number,
): Promise<{ domain: string; role: StaffRole } | null> {
  if (actor.kind !== "person" || actor.affiliations.some((one) => one.organisationId === organisationId)) return null;
  return row(sql`
    SELECT d.domain, d.role FROM "StaffDomain" d JOIN "Account" a ON a."personId" = ${actor.id} AND a."emailVerifiedAt" IS NOT NULL
      AND lower(split_part(a.email::text, '@', 2)) = d.domain
    WHERE d."organisationId" = ${organisationId} AND d."verifiedAt" IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM "StaffRemoval" r WHERE r."organisationId" = d."organisationId" AND r."personId" = ${actor.id}) LIMIT 1`);
}

/** The domain that a letter's link proves; null when the link no longer works. */
export async function domainOfLetter(token: string | undefined, now: Date) {
  return row<{ domain: string; slug: string; name: string; role: StaffRole }>(sql`
    SELECT d.domain, d.role, o.slug, o.name FROM "StaffDomain" d JOIN "Organisation" o ON o.id = d."organisationId"
    WHERE d."tokenHash" = ${hashOfLinkToken(token ?? "")} AND d."verifiedAt" IS NULL AND d."expiresAt" > ${now}`);
}
