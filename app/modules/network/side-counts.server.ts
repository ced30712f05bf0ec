import type { Side } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";

type Counts = Record<Side, number>;

const freshFor = 5 * 60_000;
const known = new Map<number, { counts: Counts; until: number }>();

/**
 * How many stand on each side of a club: its cloth is drawn from it. A seat weighs as much as three people, so that a young
 * club shows its hosts. Kept for some minutes: a cover need not follow every step, and counting a large club is work.
 */
export async function sideCounts(clubIds: readonly number[], now = Date.now()): Promise<Map<number, Counts>> {
  const stale = clubIds.filter((id) => (known.get(id)?.until ?? 0) < now);
  if (stale.length > 0) {
    if (known.size > 5000) known.clear();
    for (const id of stale) known.set(id, { counts: { buyer: 0, seller: 0, neutral: 0 }, until: now + freshFor });
    const found = await rows<{ clubId: number; side: Side; n: number }>(sql`
      SELECT "clubId", side, sum(n)::int AS n FROM (
        SELECT "clubId", side, count(*) AS n FROM "Membership" WHERE "clubId" = ANY(${stale}::int[]) GROUP BY 1, 2
        UNION ALL SELECT "clubId", side, 3 * count(*) FROM "Seat" WHERE "clubId" = ANY(${stale}::int[]) AND until IS NULL GROUP BY 1, 2
      ) AS mix GROUP BY 1, 2`);
    for (const { clubId, side, n } of found) {
      const entry = known.get(clubId);
      if (entry) entry.counts[side] = n;
    }
  }
  return new Map(clubIds.map((id) => [id, known.get(id)?.counts ?? { buyer: 0, seller: 0, neutral: 0 }]));
}
