import { rows, sql } from "~/platform/db/sql.server";
import { awayUntil } from "./reading/away.server";
import { underSanction } from "./reading/under-sanction";
import type { NamedPerson } from "./routing-view";

export type Colleague = NamedPerson & { title: string; waiting: number; awayUntil: string | null };

/** Who else may speak for the organisation of a route, with how much already waits for each; bounded. */
export async function colleaguesOf(routeId: number): Promise<Colleague[]> {
  const found = await rows<Omit<Colleague, "awayUntil"> & { awayUntil: Date | null }>(sql`
    SELECT p.handle, p.name, st.title, ${awayUntil({ person: sql`p.id`, at: sql`now()`, organisation: sql`st."organisationId"` })} AS "awayUntil", (SELECT count(*)::int FROM "Route" w JOIN "RoutingRound" n ON n.id = w."roundId" AND n."endedAt" IS NULL
      WHERE w."personId" = p.id AND w.state IN ('asked', 'taken')) AS waiting
    FROM "Route" r JOIN "Staff" st ON st."organisationId" = r."organisationId" AND st.role <> 'analyst' JOIN "Person" p ON p.id = st."personId"
      JOIN "Question" q ON q.id = r."questionId"
    JOIN "Account" a ON a."personId" = p.id AND a."emailVerifiedAt" IS NOT NULL AND a."leavesAt" IS NULL JOIN "Club" c ON c.id = r."clubId"
    LEFT JOIN "Membership" m ON m."clubId" = c.id AND m."personId" = p.id
    WHERE r.id = ${routeId} AND p.id <> r."personId" AND p.id <> q."authorId"
      AND (m."personId" IS NOT NULL OR (c.visibility = 'public' AND c.entry = 'open'))
      AND NOT EXISTS (SELECT 1 FROM "Route" o WHERE o."questionId" = q.id AND o."personId" = p.id AND o.state IN ('asked', 'taken', 'postponed'))
      AND NOT ${underSanction({ person: sql`p.id`, club: sql`r."clubId"`, at: sql`now()` })}
    ORDER BY "awayUntil" NULLS FIRST, waiting, p.name LIMIT 60`);
  return found.map((one) => ({ ...one, awayUntil: one.awayUntil?.toISOString() ?? null }));
}
