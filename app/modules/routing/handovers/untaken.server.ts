import { type Sql, sql } from "~/platform/db/sql.server";
import { isAway } from "../reading/away.server";

/**
 * Hand-overs, `h` with their clock `k`, of which the moderators were told and that still wait; no longer those for whose
 * question a moderator asked somebody since.
 */
export const untakenHandovers: Sql = sql`"HandoverClock" k JOIN "Handover" h ON h.id = k."handoverId"
  JOIN "Question" hq ON hq.id = h."questionId" AND hq."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = hq.id)
  WHERE k."escalatedAt" IS NOT NULL AND h."answeredAt" IS NULL AND h."withdrawnAt" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "Route" hr WHERE hr."questionId" = hq.id AND hr."routedAt" > k."escalatedAt" AND hr."chosenById" IS NOT NULL)`;

const speaks: Sql = sql`"Staff" st WHERE st."organisationId" = h."toOrganisationId" AND st.role <> 'analyst'`;

/** Those of a question `q`: between whom, since when, until when, and why nobody took it; never what was written. */
export const untakenColumn: Sql = sql`coalesce((SELECT json_agg(json_build_object('id', h.id, 'from', f.name, 'to', t.name, 'toSide', t.side,
    'at', h."createdAt", 'dueAt', k."dueAt",
    'why', CASE WHEN NOT EXISTS (SELECT 1 FROM "Seat" s WHERE s."clubId" = h."clubId" AND s."organisationId" = t.id AND s.until IS NULL) THEN 'noSeat'
      WHEN NOT EXISTS (SELECT 1 FROM ${speaks} AND NOT ${isAway({ person: sql`st."personId"`, at: sql`now()`, organisation: sql`st."organisationId"` })}) THEN 'away' ELSE 'silent' END) ORDER BY h.id)
  FROM (SELECT h.* FROM ${untakenHandovers} AND h."questionId" = q.id LIMIT 5) h JOIN "HandoverClock" k ON k."handoverId" = h.id
  JOIN "Organisation" f ON f.id = h."fromOrganisationId" JOIN "Organisation" t ON t.id = h."toOrganisationId"), '[]') AS untaken`;
