import type { PersonActor } from "~/access/actor";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { decidedBy } from "./decided-by.server";
import type { Waiting } from "./network-view";

/** Whether a question still takes answers. */
export const open: Sql = sql`q."removedAt" IS NULL AND NOT EXISTS (SELECT 1 FROM "Closure" k WHERE k."questionId" = q.id)`;

/** What waits for the actor, and what the actor waits for. */
export const waitingFor = (actor: PersonActor): Promise<Waiting[]> => rows<Waiting>(selectWaiting(actor));

/** The same as rows of SQL, for a page that reads more with them. */
export function selectWaiting(actor: PersonActor): Sql {
  const moderated = actor.memberships
    .filter(({ role }) => role === "owner" || role === "moderator")
    .map(({ clubId }) => clubId);
  const managed = actor.affiliations
    .filter(({ role }) => role === "owner" || role === "manager")
    .map(({ organisationId }) => organisationId);
  return sql`
    SELECT 'desk' AS kind, NULL AS slug, NULL AS name, count(*)::int AS count, NULL AS club FROM "Route" ro
      JOIN "RoutingRound" n ON n.id = ro."roundId" AND n."endedAt" IS NULL
      JOIN "Question" q ON q.id = ro."questionId" AND ${open}
        WHERE ro."personId" = ${actor.id} AND (ro.state IN ('asked', 'taken') OR (ro.state = 'expired' AND q."answerCount" = 0)) HAVING count(*) > 0
    UNION ALL SELECT 'unanswered', c.slug, c.name, count(*)::int, NULL FROM "RoutingRound" n
      JOIN "Question" q ON q.id = n."questionId" AND q."answerCount" = 0 AND ${open} JOIN "Club" c ON c.id = n."clubId"
      WHERE n."clubId" = ANY(${moderated}::int[]) AND n."escalatedAt" IS NOT NULL AND n."endedAt" IS NULL GROUP BY c.id
    UNION ALL SELECT 'requests', c.slug, c.name, count(*)::int AS count, NULL AS club FROM "MembershipRequest" r JOIN "Club" c ON c.id = r."clubId"
      WHERE r."decidedAt" IS NULL AND r."clubId" = ANY(${moderated}::int[]) GROUP BY c.id
    UNION ALL SELECT 'offer', o.slug, o.name, 1, c.name FROM "SeatOffer" f JOIN "Organisation" o ON o.id = f."organisationId"
      JOIN "Club" c ON c.id = f."clubId" AND c.entry <> 'closed'
      WHERE f."organisationId" = ANY(${managed}::int[])
    UNION ALL SELECT 'credentials', NULL, NULL, count(*)::int, NULL FROM "Credential" cr
      WHERE cr."decidedAt" IS NULL AND ${decidedBy(actor)} HAVING count(*) > 0
    UNION ALL SELECT 'link', c.slug, c.name, 1, f.name FROM "ClubLink" l JOIN "Club" c ON c.id = l."toClubId" JOIN "Club" f ON f.id = l."fromClubId"
      WHERE l."toClubId" = ANY(${moderated}::int[]) AND l."decidedAt" IS NULL AND l."endedAt" IS NULL
    UNION ALL SELECT 'referral', r.id::text, c.name, 1, NULL FROM "MemberReferral" r JOIN "Club" c ON c.id = r."toClubId"
      WHERE r."personId" = ${actor.id} AND r."answeredAt" IS NULL
    UNION ALL SELECT 'swarm', s.id::text, q.title, 1, NULL FROM "SwarmMember" m JOIN "Swarm" s ON s.id = m."swarmId" AND s."closedAt" IS NULL
      JOIN "Question" q ON q.id = s."questionId" AND q."removedAt" IS NULL
      WHERE m."personId" = ${actor.id} AND m."organisationId" IS NULL AND m."joinedAt" IS NULL AND m."leftAt" IS NULL
    UNION ALL SELECT 'own-request', c.slug, c.name, 1, NULL FROM "MembershipRequest" r JOIN "Club" c ON c.id = r."clubId" AND c.visibility = 'public'
      WHERE r."personId" = ${actor.id} AND r."decidedAt" IS NULL LIMIT 40`;
}
