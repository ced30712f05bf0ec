import { type Sql, sql } from "~/platform/db/sql.server";
import { holdsNow } from "./held-credentials.server";

/**
 * Credentials that the author holds now, and those that had been verified and still held when it was written; never a
 * revoked one. For whom somebody speaks elsewhere is shown in the club where that was confirmed.
 */
const credentialsIn = (
  club: Sql,
): Sql => sql`(SELECT coalesce(json_agg(CASE WHEN held.of IS NULL THEN json_build_object('kind', held.kind, 'holds', held.holds)
  ELSE json_build_object('kind', held.kind, 'holds', held.holds, 'of', held.of) END ORDER BY held.holds DESC, held.kind), '[]') FROM (
  SELECT cr.kind, CASE WHEN cr."externalClubId" IS NOT NULL THEN cr.issuer END AS of, bool_or(${holdsNow}) AS holds FROM "Credential" cr
    WHERE cr."personId" = c."authorId" AND cr.accepted AND cr."revokedAt" IS NULL
    AND (cr."externalClubId" IS NULL OR cr."externalClubId" IN (SELECT x.id FROM "ExternalClub" x WHERE x."clubId" = ${club}))
    AND (${holdsNow} OR (cr."validUntil" > c."createdAt" AND cr."decidedAt" <= c."createdAt")) GROUP BY 1, 2 LIMIT 3) AS held)`;

/**
 * SQL that builds the VoiceView of a contribution to a club as JSON. The contribution's table must have the alias `c` and
 * the columns authorId, organisationId, side, authorTitle, sponsored and createdAt; it needs the joins below.
 */
export const voiceColumnIn = (
  club: Sql,
): Sql => sql`json_build_object('personId', vp.id, 'handle', vp.handle, 'name', vp.name, 'avatarKey', vpr."avatarKey",
  'side', c.side, 'title', c."authorTitle", 'sponsored', c.sponsored, 'verified', vs."verifiedAt" IS NOT NULL, 'credentials', ${credentialsIn(club)},
  'organisation', CASE WHEN vo.id IS NULL THEN NULL ELSE json_build_object('slug', vo.slug, 'name', vo.name, 'logoKey', vo."logoKey") END)`;

/** The same for a table that names its club itself. */
export const voiceColumn: Sql = voiceColumnIn(sql`c."clubId"`);

export const voiceJoins: Sql = sql`JOIN "Person" vp ON vp.id = c."authorId" LEFT JOIN "Profile" vpr ON vpr."personId" = vp.id
  LEFT JOIN "Organisation" vo ON vo.id = c."organisationId" LEFT JOIN "Staff" vs ON vs."organisationId" = vo.id AND vs."personId" = vp.id`;
