import { row, sql } from "~/platform/db/sql.server";
import { startOf } from "../rules/days";
import { ofSides, within } from "./sums.server";

/** What a club's members do, beside what its network does. */
export type MemberFigures = {
  members: number;
  /** Members who said something to somebody in the period. */
  active: number;
  joined: number;
  /** Of those who joined in the period, who said something in it. */
  spoke: number;
  /** Members active in the period of the same length before, and those of them who are still. */
  before: number;
  returned: number;
};

/** How a club's members took part in a period of days, counted from the sums of the matrix. */
export async function memberFigures(
  clubId: number,
  { from, to }: { from: number; to: number },
): Promise<MemberFigures> {
  const [start, end] = [startOf(from), startOf(to + 1)];
  const spoke = (first: number, last: number) =>
    sql`SELECT r."rowId" AS id FROM ${within(ofSides("person", { clubId, from: first, to: last }), sql`"InsightRollup"`)}
      GROUP BY 1 HAVING sum(r."fromRow") > 0`;
  const found = await row<MemberFigures>(sql`
    WITH mine AS (SELECT "personId" AS id, "joinedAt" AS at FROM "Membership" WHERE "clubId" = ${clubId}),
      spoke AS (SELECT id, n.id IS NOT NULL AS now, t.id IS NOT NULL AS then
        FROM (${spoke(from, to)}) n FULL JOIN (${spoke(2 * from - to - 1, from - 1)}) t USING (id))
    SELECT count(*)::int AS members, count(*) FILTER (WHERE s.now)::int AS active,
      count(*) FILTER (WHERE m.at >= ${start} AND m.at < ${end})::int AS joined,
      count(*) FILTER (WHERE m.at >= ${start} AND m.at < ${end} AND s.now)::int AS spoke, count(*) FILTER (WHERE s.then)::int AS before,
      count(*) FILTER (WHERE s.then AND s.now)::int AS returned FROM mine m LEFT JOIN spoke s USING (id)`);
  return found ?? { members: 0, active: 0, joined: 0, spoke: 0, before: 0, returned: 0 };
}
