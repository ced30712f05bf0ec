import { joined, Sql, sql } from "~/platform/db/sql.server";
import { mostCounted } from "../search-engine";

/**
 * Everything that can be found is parted by how much it draws by itself: band 0 holds the thousand things that draw most, each
 * further band so many times more that the sixth ends with all there is. Each has an index of its words.
 */
const bands = ["0", "1", "2", "3", "4", "5"];
const inFirst = sql`1000.0`;
const written = (text: string) => new Sql([text], []);

/** The band of the thing at a place among all, counted from 1. */
export const bandAt = (place: Sql, all: Sql): Sql =>
  sql`greatest(0, ceil(5 * ln(${place} / ${inFirst}) / ln(greatest(${all} / ${inFirst}, 1.001))))::smallint`;

/**
 * Band after band, as far as it takes to find more than are counted: queries for a WITH, "read" is all of them. A
 * frequent word is found in the first bands, a rare one in all.
 */
export function readDown(columns: Sql, condition: Sql): Sql {
  const parts = bands.map((band, index) => {
    const before = index === 0 ? sql`0` : sql`(SELECT n FROM ${written(`upto${index - 1}`)})`;
    return sql`${written(`band${band}`)} AS MATERIALIZED (
      ${columns} FROM "SearchEntry" e WHERE ${before} <= ${written(String(mostCounted))} AND e.band = ${written(band)} AND ${condition}
    ), ${written(`upto${band}`)} AS MATERIALIZED (SELECT ${before} + count(*) AS n FROM ${written(`band${band}`)})`;
  });
  const all = bands.map((band) => `SELECT * FROM band${band}`).join(" UNION ALL ");
  return sql`${joined(parts, ", ")}, read AS NOT MATERIALIZED (${written(all)})`;
}
