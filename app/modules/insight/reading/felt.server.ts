import type { Side } from "~/access/actor";
import { rows, type Sql, sql } from "~/platform/db/sql.server";
import { type Felt, fewestTold, type WorkFare } from "../rules/felt";
import type { RowKind } from "../rules/matrix-wish";

type Period = { clubId: number; since: Date; now: Date };
type Keyed<Counted> = Counted & { key: string };

/** What those who did the work said last in a period, each person once for each `key`; of fewer than five nothing leaves the database. */
const workFares = ({ clubId, since, now }: Period, key: Sql): Promise<Keyed<WorkFare>[]> =>
  rows<Keyed<WorkFare>>(sql`
    SELECT key, count(*)::int AS people, count(*) FILTER (WHERE success = 'good')::int AS success,
      count(*) FILTER (WHERE effort = 'good')::int AS effort, count(*) FILTER (WHERE feeling = 'good')::int AS feeling
    FROM (SELECT DISTINCT ON (${key}, w."personId") ${key} AS key, w.success, w.effort, w.feeling
        FROM "WorkAsking" w LEFT JOIN "Organisation" o ON o.id = w."organisationId"
        WHERE w."clubId" = ${clubId} AND w."answeredAt" BETWEEN ${since} AND ${now}
      ORDER BY ${key}, w."personId", w."answeredAt" DESC) s
    WHERE key IS NOT NULL GROUP BY 1 HAVING count(*) >= ${fewestTold} LIMIT 200`);

/** How it was for each side: whether what they read helped, and how the work went for those who did it. */
export async function feltBySide(of: Period): Promise<Map<Side, Felt>> {
  const [helped, worked] = await Promise.all([
    rows<Keyed<{ helped: number; judged: number }>>(sql`
      SELECT m.side::text AS key, count(*) FILTER (WHERE h.helped)::int AS helped, count(*)::int AS judged FROM "HelpWord" h
        JOIN "Membership" m ON m."clubId" = h."clubId" AND m."personId" = h."personId"
      WHERE h."clubId" = ${of.clubId} AND h."saidAt" BETWEEN ${of.since} AND ${of.now} GROUP BY 1`),
    workFares(of, sql`w.side::text`),
  ]);
  const sides: Side[] = ["buyer", "seller", "neutral"];
  return new Map(
    sides.map((side) => {
      const { helped: yes = 0, judged = 0 } = helped.find(({ key }) => key === side) ?? {};
      return [side, { helped: yes, judged, work: worked.find(({ key }) => key === side) ?? null }];
    }),
  );
}

/** How the work went for the people of each row of the matrix, by its key; single people are never told of. */
export async function feltByRow(of: Period, kind: RowKind): Promise<Record<string, WorkFare>> {
  if (kind === "experts") return {};
  const found = await workFares(of, kind === "kinds" ? sql`o.kind::text` : sql`o.id::text`);
  return Object.fromEntries(found.map(({ key, ...fare }) => [key, fare]));
}
