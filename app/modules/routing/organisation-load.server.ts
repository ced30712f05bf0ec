import { rows, sql } from "~/platform/db/sql.server";
import { stillExpected } from "./columns.server";
import { awayUntil } from "./reading/away.server";
import type { NamedPerson } from "./routing-view";
import { isOverloaded, usualPerWeek, weeksLookedAt } from "./rules/overload";

/** What waits for one of the organisation's people, and how their promises went in the last ninety days. */
export type LoadView = NamedPerson & {
  id: number;
  title: string;
  waiting: number;
  overdue: number;
  kept: number;
  broken: number;
  awayUntil: string | null;
  /** How many answers a week they usually give for it; null where too few tell it. */
  usual: number | null;
  /** More waits than they usually answer in a week. */
  overloaded: boolean;
};
type LoadRow = Omit<LoadView, "awayUntil" | "usual" | "overloaded"> & { awayUntil: Date | null; answered: number };

/** Who of an organisation has how much, who has too much and who is away; callers know who may read it. */
export async function organisationLoad(organisationId: number, now: Date): Promise<LoadView[]> {
  const since = new Date(now.getTime() - 90 * 86_400_000);
  const lately = new Date(now.getTime() - weeksLookedAt * 7 * 86_400_000);
  const found = await rows<LoadRow>(sql`
    SELECT p.id, p.handle, p.name, st.title, ${awayUntil({ person: sql`p.id`, at: sql`${now}`, organisation: sql`${organisationId}` })} AS "awayUntil",
      count(*) FILTER (WHERE w.expected AND w.state <> 'expired')::int AS waiting,
      count(*) FILTER (WHERE w.expected AND w.state = 'expired')::int AS overdue,
      count(*) FILTER (WHERE w.state = 'answered' AND w."answeredAt" <= w."dueAt")::int AS kept,
      count(*) FILTER (WHERE w.state = 'expired' OR w."answeredAt" > w."dueAt")::int AS broken,
      (SELECT count(*)::int FROM "Answer" a WHERE a."authorId" = p.id AND a."organisationId" = ${organisationId} AND a."createdAt" > ${lately}
        AND a."removedAt" IS NULL) AS answered
    FROM "Staff" st JOIN "Person" p ON p.id = st."personId"
    LEFT JOIN LATERAL (SELECT r.state, r."answeredAt", r."dueAt", ${stillExpected} AS expected FROM "Route" r
      JOIN "RoutingRound" n ON n.id = r."roundId" JOIN "Question" q ON q.id = r."questionId"
      WHERE r."personId" = p.id AND r."organisationId" = st."organisationId" AND r."dueAt" > ${since}) w ON true
    WHERE st."organisationId" = ${organisationId} AND st.role <> 'analyst' GROUP BY p.id, st.title ORDER BY overdue DESC, waiting DESC, p.name LIMIT 60`);
  return found.map(({ answered, ...one }) => ({
    ...one,
    awayUntil: one.awayUntil?.toISOString() ?? null,
    usual: usualPerWeek({ answered }),
    overloaded: isOverloaded({ waiting: one.waiting + one.overdue, answered }),
  }));
}
