import {
  type Actor,
  type ActorAffiliation,
  type ActorCredential,
  type ActorMembership,
  type ActorSanction,
  type ActorSeat,
  guest,
} from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import type { Viewer } from "~/platform/http/load-context";
import { sessionCookie } from "./rules/session-cookie";
import { themeIn } from "./rules/themes";
import { hashOfToken } from "./sessions/token.server";
import { touchSession } from "./sessions/touch-session.server";

type SignedIn = {
  actor: Actor;
  viewer: Viewer | null;
  sessionId: string | null;
  locale: string | null;
  theme: string | null;
};
type Row = {
  id: number;
  handle: string;
  name: string;
  avatarKey: string | null;
  locale: string | null;
  theme: string | null;
  administrator: boolean;
  confirmed: boolean;
  stale: boolean;
  memberships: ActorMembership[];
  affiliations: ActorAffiliation[];
  seats: ActorSeat[];
  credentials: ActorCredential[];
  sanctions: ActorSanction[];
  unread: number;
};

const nobody = { actor: guest, viewer: null, sessionId: null, locale: null };

/** Who a request's cookies sign in, with everything the permission table asks about, in one query. */
export async function signedInBy(cookies: Record<string, string>): Promise<SignedIn> {
  const token = cookies[sessionCookie];
  const wished = themeIn(cookies);
  if (!token) return { ...nobody, theme: wished };
  const sessionId = hashOfToken(token);
  const found = await row<Row>(sql`
    SELECT p.id, p.handle, p.name, pr."avatarKey", a.locale, a.theme, a.administrator, a."emailVerifiedAt" IS NOT NULL AS confirmed,
      se."seenAt" < now() - interval '1 hour' AS stale,
      coalesce((SELECT json_agg(json_build_object('clubId', m."clubId", 'role', m.role, 'side', m.side, 'title', m.title)) FROM "Membership" m
        WHERE m."personId" = p.id), '[]') AS memberships,
      coalesce((SELECT json_agg(json_build_object('organisationId', s."organisationId", 'role', s.role)) FROM "Staff" s WHERE s."personId" = p.id),
        '[]') AS affiliations,
      coalesce((SELECT json_agg(json_build_object('clubId', t."clubId", 'organisationId', t."organisationId", 'kind', t.kind, 'side', t.side))
        FROM "Staff" s JOIN "Seat" t ON t."organisationId" = s."organisationId" AND t.until IS NULL WHERE s."personId" = p.id), '[]') AS seats,
      coalesce((SELECT json_agg(DISTINCT jsonb_build_object('kind', cr.kind)) FROM "Credential" cr
        WHERE cr."personId" = p.id AND cr.accepted AND cr."externalClubId" IS NULL AND cr."revokedAt" IS NULL
          AND (cr."validUntil" IS NULL OR cr."validUntil" > now())), '[]') AS credentials,
      coalesce((SELECT json_agg(json_build_object('id', sa.id, 'clubId', sa."clubId", 'reason', sa.reason, 'until', sa.until)) FROM "Sanction" sa
        WHERE sa."personId" = p.id AND sa."beganAt" IS NOT NULL AND sa."liftedAt" IS NULL AND (sa.until IS NULL OR sa.until > now())), '[]') AS sanctions,
      (SELECT count(*)::int FROM (SELECT 1 FROM "Notification" n WHERE n."personId" = p.id AND n."readAt" IS NULL LIMIT 100) u) AS unread
    FROM "Session" se JOIN "Account" a ON a."personId" = se."personId" JOIN "Person" p ON p.id = a."personId"
    LEFT JOIN "Profile" pr ON pr."personId" = p.id
    WHERE se.id = ${sessionId} AND se."expiresAt" > now()`);
  if (!found) return { ...nobody, theme: wished };
  if (found.stale) await touchSession(sessionId);
  const { id, handle, name, avatarKey, theme, locale, administrator, confirmed } = found;
  const { memberships, affiliations, seats, credentials, sanctions, unread } = found;
  return {
    actor: { kind: "person", id, administrator, confirmed, memberships, affiliations, seats, credentials, sanctions },
    viewer: { id, handle, name, avatarKey, theme, unread },
    sessionId,
    locale,
    theme: theme ?? wished,
  };
}
