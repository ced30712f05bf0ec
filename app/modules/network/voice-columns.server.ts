import { type Sql, sql } from "~/platform/db/sql.server";

/**
 * SQL that builds the VoiceView of a contribution as JSON, and the joins it needs. The contribution's table must have
 * the alias `c` and the columns authorId, organisationId, side and authorTitle.
 */
export const voiceColumn: Sql = sql`json_build_object('personId', vp.id, 'handle', vp.handle, 'name', vp.name, 'avatarKey', vpr."avatarKey",
  'side', c.side, 'title', c."authorTitle", 'verified', vs."verifiedAt" IS NOT NULL,
  'organisation', CASE WHEN vo.id IS NULL THEN NULL ELSE json_build_object('slug', vo.slug, 'name', vo.name, 'logoKey', vo."logoKey") END)`;

export const voiceJoins: Sql = sql`JOIN "Person" vp ON vp.id = c."authorId" LEFT JOIN "Profile" vpr ON vpr."personId" = vp.id
  LEFT JOIN "Organisation" vo ON vo.id = c."organisationId" LEFT JOIN "Staff" vs ON vs."organisationId" = vo.id AND vs."personId" = vp.id`;
