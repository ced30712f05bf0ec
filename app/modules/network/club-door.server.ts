import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, rows, sql } from "~/platform/db/sql.server";
import { hashOfLinkToken } from "~/platform/link-token.server";
import { clubSeenBy } from "./club-seen-by.server";
import type { PersonRowView } from "./network-view";
import { maskedEmail } from "./rules/invitation";

export type RequestRow = Pick<PersonRowView, "handle" | "name" | "avatarKey"> & {
  id: number;
  message: string;
  about: string;
  createdAt: string;
};
export type InvitationRow = {
  id: number;
  email: string;
  role: string;
  uses: number;
  maxUses: number;
  by: string;
  createdAt: string;
  expiresAt: string;
};

/** Who waits before a club's door, the longest first. */
export async function clubRequests(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "club.admit", club)) return null;
  const requests = await rows<Omit<RequestRow, "createdAt"> & { createdAt: Date }>(sql`
    SELECT r.id, r.message, r."createdAt", p.handle, p.name, pr."avatarKey", coalesce(pr.about, '') AS about
    FROM "MembershipRequest" r JOIN "Person" p ON p.id = r."personId" LEFT JOIN "Profile" pr ON pr."personId" = p.id
    WHERE r."clubId" = ${club.id} AND r."decidedAt" IS NULL ORDER BY r."createdAt" LIMIT 50`);
  return { club, requests: requests.map((one) => ({ ...one, createdAt: one.createdAt.toISOString() })) };
}

/** Invitations of a club that still work; addresses are masked. */
export async function clubInvitations(actor: Actor, slug: string | undefined, now: Date) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "club.invite", club)) return null;
  const found = await rows<Omit<InvitationRow, "createdAt" | "expiresAt"> & { createdAt: Date; expiresAt: Date }>(sql`
    SELECT i.id, i.email, i.role, i.uses, i."maxUses", i."createdAt", i."expiresAt", coalesce(p.name, '') AS by
    FROM "ClubInvitation" i LEFT JOIN "Person" p ON p.id = i."createdById"
    WHERE i."clubId" = ${club.id} AND i."withdrawnAt" IS NULL AND i."expiresAt" > ${now} AND i.uses < i."maxUses" ORDER BY i."createdAt" DESC LIMIT 50`);
  const invitations = found.map(
    (one): InvitationRow => ({
      ...one,
      email: maskedEmail(one.email),
      createdAt: one.createdAt.toISOString(),
      expiresAt: one.expiresAt.toISOString(),
    }),
  );
  return { club, invitations, mayGiveRoles: can(actor, "club.roles", club) };
}

/** What whoever holds an invitation's link may see of the club; null when the link no longer works. */
export async function clubInvitation(token: string | undefined, now: Date) {
  return row<{
    clubId: number;
    slug: string;
    name: string;
    tagline: string;
    language: string;
    memberCount: number;
    role: string;
    by: string;
  }>(sql`
    SELECT c.id AS "clubId", c.slug, c.name, c.tagline, c.language, c."memberCount", i.role, coalesce(p.name, '') AS by
    FROM "ClubInvitation" i JOIN "Club" c ON c.id = i."clubId" LEFT JOIN "Person" p ON p.id = i."createdById"
    WHERE i."tokenHash" = ${hashOfLinkToken(token ?? "")} AND i."withdrawnAt" IS NULL AND i."expiresAt" > ${now} AND i.uses < i."maxUses"`);
}
