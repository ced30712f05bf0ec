import { row, type Sql, sql } from "~/platform/db/sql.server";
import { growth } from "../rules/buckets";
import type { CellDay } from "../rules/cell-days";
import type { Cell } from "../rules/matrix";
import { type Bucket, medianOf } from "../rules/median";
import { noMeasures, promiseSeconds } from "../rules/roll-up";

export type CellFigures = Omit<Cell, "heard"> & {
  days: CellDay[];
  /** Of what was asked: answered in time, or old enough that it should have been. */
  due: number;
};
type Found = Omit<CellFigures, "median"> & { times: Bucket[] };

/**
 * What one cell says, read from the exchanges behind it `e` (its questions are read from the same): `outward` tells which go
 * to the row, `seconds` how long its first answers took.
 */
export async function cellFigures(
  behind: Sql,
  { outward, seconds, now }: { outward: Sql; seconds: Sql; now: Date },
): Promise<CellFigures> {
  const found = await row<Found>(sql`
    WITH e AS MATERIALIZED (SELECT e.*, ${outward} AS outward, ${seconds} AS seconds, floor((extract(epoch FROM e.at) + 25200) / 86400)::int AS day
      FROM "InsightExchange" e WHERE ${behind}),
    days AS (SELECT day, count(*) FILTER (WHERE outward)::int AS "toRow", count(*) FILTER (WHERE NOT outward AND act <> 'promised')::int AS "fromRow"
      FROM e GROUP BY 1),
    times AS (SELECT ceil(ln(greatest(1, seconds)) / ${growth})::int AS bucket, count(*)::int AS count FROM e WHERE seconds IS NOT NULL GROUP BY 1)
    SELECT count(*) FILTER (WHERE outward)::int AS "toRow", count(*) FILTER (WHERE NOT outward AND act <> 'promised')::int AS "fromRow",
      count(*) FILTER (WHERE outward AND act IN ('asked', 'redirected'))::int AS asked, count(seconds)::int AS responses,
      count(*) FILTER (WHERE seconds <= ${promiseSeconds})::int AS "inTime",
      count(*) FILTER (WHERE act = 'asked' AND (seconds <= ${promiseSeconds} OR at < ${new Date(now.getTime() - promiseSeconds * 1000)}))::int AS due,
      count(*) FILTER (WHERE act = 'answered' AND NOT outward AND accepted)::int AS accepted,
      coalesce(sum(up) FILTER (WHERE act = 'answered' AND NOT outward), 0)::int AS up,
      coalesce(sum(down) FILTER (WHERE act = 'answered' AND NOT outward), 0)::int AS down,
      count(*) FILTER (WHERE act = 'promised' AND kept)::int AS kept, count(*) FILTER (WHERE act = 'promised' AND NOT kept)::int AS missed,
      coalesce((SELECT json_agg(days ORDER BY day) FROM days WHERE "toRow" + "fromRow" > 0), '[]') AS days,
      coalesce((SELECT json_agg(times) FROM times), '[]') AS times FROM e`);
  const { times, ...figures } = found ?? { ...noMeasures, due: 0, days: [], times: [] };
  return { ...figures, median: medianOf(times) };
}
