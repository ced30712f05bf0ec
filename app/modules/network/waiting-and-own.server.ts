import type { PersonActor } from "~/access/actor";
import { row, type Sql, sql } from "~/platform/db/sql.server";
import type { OwnQuestion, Waiting } from "./network-view";
import { open, selectWaiting } from "./waiting-for.server";

/** What waits for the actor, and how the questions stand that they asked lately: the front of the portal reads both at once. */
export async function waitingAndOwn(actor: PersonActor): Promise<{ waiting: Waiting[]; own: OwnQuestion[] }> {
  const found = await row<{ waiting: Waiting[]; own: OwnQuestion[] }>(sql`SELECT
    coalesce((SELECT json_agg(w) FROM (${selectWaiting(actor)}) w), '[]') AS waiting,
    coalesce((SELECT json_agg(mine ORDER BY mine.id DESC) FROM (${selectOwn(actor)}) mine), '[]') AS own`);
  return found ?? { waiting: [], own: [] };
}

/**
 * The last few questions of the actor that go on, or were settled lately. Who is asked is named as on the question's page:
 * organisations, those with a role in the club, and whom the asker chose.
 */
const selectOwn = (actor: PersonActor): Sql => sql`
  SELECT q.id, q.title, c.language, q."answerCount" AS answers, w.who,
    CASE WHEN w.state = 'postponed' THEN w."restsUntil" ELSE w."dueAt" END AS at,
    CASE WHEN a."questionId" IS NOT NULL THEN 'accepted' WHEN q."answerCount" > 0 THEN 'answered' WHEN n."escalatedAt" IS NOT NULL THEN 'moderators'
      WHEN w.state = 'postponed' THEN 'resting' WHEN w.state IS NOT NULL THEN 'asked' ELSE 'looking' END AS state
  FROM "Question" q JOIN "Club" c ON c.id = q."clubId"
  LEFT JOIN LATERAL (SELECT "questionId" FROM "Acceptance" WHERE "questionId" = q.id LIMIT 1) a ON true
  LEFT JOIN "RoutingRound" n ON n."questionId" = q.id AND n."endedAt" IS NULL
  LEFT JOIN LATERAL (SELECT r.state, r."dueAt", r."restsUntil",
      CASE WHEN q."askedPersonId" = p.id THEN p.name ELSE coalesce(o.name, CASE WHEN m.role <> 'member' THEN p.name END) END AS who
    FROM "Route" r JOIN "Person" p ON p.id = r."personId" LEFT JOIN "Organisation" o ON o.id = r."organisationId"
    LEFT JOIN "Membership" m ON m."clubId" = r."clubId" AND m."personId" = p.id
    WHERE r."roundId" = n.id AND r.state IN ('asked', 'taken', 'postponed') ORDER BY (r.state = 'postponed'), r."dueAt", r.id LIMIT 1) w ON true
  WHERE q."authorId" = ${actor.id} AND ${open} AND q."createdAt" > now() - interval '60 days'
    AND (a."questionId" IS NULL OR q."activeAt" > now() - interval '14 days')
    AND (c.visibility = 'public' OR c.id = ANY(${actor.memberships.map(({ clubId }) => clubId)}::int[]))
  ORDER BY q.id DESC LIMIT 4`;
