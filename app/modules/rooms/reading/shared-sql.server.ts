import { type Sql, sql } from "~/platform/db/sql.server";

/** An agreement (alias `g`) is in force: it was accepted, was not ended, has not run out, and both still sell in the club. */
export const inForce = (now: Date): Sql => sql`g.accepted AND g."endedAt" IS NULL AND g.until > ${now}
  AND (SELECT count(*) FROM "Seat" z WHERE z."clubId" = g."clubId" AND z."organisationId" IN (g."fromOrganisationId", g."toOrganisationId")
    AND z.side = 'seller' AND z.until IS NULL) = 2`;

/**
 * What agreements in force open of a question's matter, unless whoever asked it does not want that: only what the sharing
 * organisation itself wrote, when it handed the question over or declined it, or when it closed a swarm that it had opened.
 */
export const sharedSql = (questionId: number, now: Date): Sql => sql`
  SELECT g.id AS "agreementId", g."fromOrganisationId", g."toOrganisationId", k.field, k.text, k.at FROM "SharingAgreement" g JOIN (
    SELECT 'handoverWords' AS field, h.context AS text, h."createdAt" AS at, h."fromOrganisationId" AS by, h."clubId" FROM "Handover" h
      WHERE h."questionId" = ${questionId} AND h."withdrawnAt" IS NULL
    UNION ALL SELECT 'handoverWords', h.reply, h."answeredAt", h."toOrganisationId", h."clubId" FROM "Handover" h
      WHERE h."questionId" = ${questionId} AND h.reply <> ''
    UNION ALL SELECT 'swarmClosings', s.reason, s."closedAt", s."organisationId", s."clubId" FROM "Swarm" s
      JOIN "SwarmMember" m ON m."swarmId" = s.id AND m."personId" = s."closedById" AND m."organisationId" = s."organisationId"
        WHERE s."questionId" = ${questionId} AND s.reason <> ''
  ) k ON k."clubId" = g."clubId" AND k.by = g."fromOrganisationId" AND k.field = ANY(g.fields::text[])
  WHERE ${inForce(now)} AND NOT EXISTS (SELECT 1 FROM "SharingStop" x WHERE x."questionId" = ${questionId})`;
