import { type Actor, affiliationOf, type Side } from "~/access/actor";
import { can } from "~/access/can";
import { checkingSeats } from "~/access/checking-seats";
import { row, rows, sql } from "~/platform/db/sql.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import type { OrganisationView, PersonRowView } from "./network-view";
import { maskedEmail } from "./rules/invitation";

/** An organisation and what the actor may do with it; null when there is none. */
export async function organisationSeenBy(actor: Actor, slug: string | undefined) {
  const organisation = await row<OrganisationView>(sql`
    SELECT o.id, o.slug, o.name, o.kind, o.side, o.about, o.province, o.website, o."logoKey", o."verifiedAt" IS NOT NULL AS verified
    FROM "Organisation" o WHERE o.slug = ${slug ?? ""}`);
  if (!organisation) return null;
  const about = { organisationId: organisation.id };
  const may = {
    change: can(actor, "organisation.change", about),
    staff: can(actor, "organisation.staff", about),
    owners: can(actor, "organisation.owners", about),
    check: checkingSeats(actor).some((seat) => seat.organisationId === organisation.id),
    verify: can(actor, "organisation.verify", about),
    oversee: can(actor, "route.oversee", about),
    domains: can(actor, "organisation.domains", about),
    leave: affiliationOf(actor, organisation.id) !== undefined,
  };
  return { organisation, may };
}

/** An organisation's page: what it says of itself and who speaks for it. */
export async function organisationPage(actor: Actor, slug: string | undefined) {
  const seen = await organisationSeenBy(actor, slug);
  return seen && { ...seen, people: await staffOf(seen.organisation) };
}

/** Those who may change an organisation's staff see it with everything that waits: letters that were sent, and seats offered. */
export async function organisationStaff(actor: Actor, slug: string | undefined, now: Date) {
  const seen = await organisationSeenBy(actor, slug);
  if (!seen?.may.staff) return null;
  const sent = await rows<{
    id: number;
    email: string;
    role: string;
    uses: number;
    maxUses: number;
    expiresAt: Date;
  }>(sql`
    SELECT id, email, role, uses, "maxUses", "expiresAt" FROM "StaffInvitation"
    WHERE "organisationId" = ${seen.organisation.id} AND "usedAt" IS NULL AND "withdrawnAt" IS NULL AND "expiresAt" > ${now} ORDER BY id DESC LIMIT 50`);
  return {
    ...seen,
    people: await staffOf(seen.organisation),
    invitations: sent.map((one) => ({ ...one, email: maskedEmail(one.email), expiresAt: one.expiresAt.toISOString() })),
  };
}

/** The organisation that a staff letter's link asks somebody to join; null when it no longer works. */
export async function staffInvitation(token: string | undefined, now: Date) {
  return row<{
    organisationId: number;
    slug: string;
    name: string;
    side: Side;
    logoKey: string | null;
    about: string;
    role: string;
    title: string;
    by: string;
  }>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o.side, o."logoKey", o.about, i.role, i.title, coalesce(p.name, '') AS by
    FROM "StaffInvitation" i JOIN "Organisation" o ON o.id = i."organisationId" LEFT JOIN "Person" p ON p.id = i."createdById"
    WHERE i."tokenHash" = ${hashOfLinkToken(token ?? "")} AND i."usedAt" IS NULL AND i."withdrawnAt" IS NULL AND i."expiresAt" > ${now}`);
}

async function staffOf(organisation: OrganisationView): Promise<PersonRowView[]> {
  return rows<PersonRowView>(sql`
    SELECT p.id AS "personId", p.handle, p.name, pr."avatarKey", s.role, ${organisation.side} AS side, s.title,
      s."verifiedAt" IS NOT NULL AS verified, NULL AS organisation
    FROM "Staff" s JOIN "Person" p ON p.id = s."personId" LEFT JOIN "Profile" pr ON pr."personId" = p.id
    WHERE s."organisationId" = ${organisation.id} ORDER BY s.role, s."createdAt", p.id LIMIT 200`);
}
