import { rows, sql } from "~/platform/db/sql.server";
import { organisationColumn } from "./columns.server";
import type { SilentView } from "./routing-view";

type Found = Omit<SilentView, "dueAt" | "restsUntil"> & { dueAt: Date; restsUntil: Date | null };

/**
 * Who was asked a question in its present round and has not answered, soonest due first; in one query. Private people are
 * not named: only experts, those who look after the club, and whom the asker chose.
 */
export async function askedAndSilent(questionId: number): Promise<SilentView[]> {
  const found = await rows<Found>(sql`
    SELECT r.id, r.side, r.state, r."dueAt", r."restsUntil", ${organisationColumn},
      CASE WHEN o.id IS NULL AND (m.role <> 'member' OR q."askedPersonId" = p.id) THEN json_build_object('handle', p.handle, 'name', p.name) END AS person
    FROM "RoutingRound" n JOIN "Route" r ON r."roundId" = n.id JOIN "Question" q ON q.id = n."questionId" JOIN "Person" p ON p.id = r."personId"
    LEFT JOIN "Organisation" o ON o.id = r."organisationId" LEFT JOIN "Membership" m ON m."clubId" = r."clubId" AND m."personId" = p.id
    WHERE n."questionId" = ${questionId} AND n."endedAt" IS NULL AND r.state IN ('asked', 'taken', 'postponed', 'expired') ORDER BY r."dueAt", r.id LIMIT 12`);
  return found.map((one) => ({
    ...one,
    dueAt: one.dueAt.toISOString(),
    restsUntil: one.restsUntil?.toISOString() ?? null,
  }));
}
