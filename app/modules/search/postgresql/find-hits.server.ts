import { row, type Sql, sql } from "~/platform/db/sql.server";
import {
  type FacetCount,
  type Findable,
  type FindableKind,
  hitsPerPage,
  mostCounted,
  topicsCounted,
  type Wish,
} from "../search-engine";
import { readDown } from "./bands.server";
import { narrowed } from "./narrowed.server";

/** How many hits of each way in are weighed exactly; the pages end there. */
const weighed = 100;

export type Hits = { hits: Findable[]; total: number; more: boolean; facets: FacetCount[] };

/** Whose words a hit has: all or some of these, each with what it weighs. */
export type Terms = { tsquery: string; rank: Sql };

/** How well a text fits: where the words stand, close together or not, and whether the title alone has them all. */
export const byCover = (tsquery: string): Sql =>
  sql`0.1 + ts_rank_cd('{0.15,0.3,0.6,1}', e.words, ${tsquery}::tsquery, 1) + (e."titleWords" @@ ${tsquery}::tsquery)::int`;

/**
 * One page of hits, best first, and how all of them spread: one statement. Where things that draw much already have more
 * hits than are counted, the many others are not asked. Candidates are what draws most by itself among all hits and
 * among those with the words in their title; only these are weighed.
 */
export async function findHits(
  { tsquery, rank }: Terms,
  { sight, filters, page }: Pick<Wish, "sight" | "filters" | "page">,
): Promise<Hits> {
  const where = narrowed(sight, filters);
  const facts = sql`SELECT e.ctid AS place, e.kind, e."clubId", e.side, e."topicIds", e.pull,
    CASE WHEN e.answered IS NULL THEN NULL WHEN e.accepted THEN 'accepted' WHEN e.answered THEN 'yes' ELSE 'no' END AS answered`;
  // a title alone cannot tell that an unwanted word is not in the text
  const title = tsquery.includes("!") ? sql`false` : sql`e."titleWords" @@ ${tsquery}::tsquery`;
  const titled = (which: Sql) =>
    sql`(SELECT e.ctid AS place FROM "SearchEntry" e WHERE ${which} AND ${title} AND ${where} ORDER BY e.pull DESC LIMIT ${weighed})`;
  const found = await row<{
    total: number;
    hits: [FindableKind, number][] | null;
    facets: [FacetCount["facet"], string, number][] | null;
  }>(sql`
    WITH ${readDown(facts, sql`e.words @@ ${tsquery}::tsquery AND ${where}`)},
    hit AS MATERIALIZED (SELECT * FROM read ORDER BY pull DESC LIMIT ${mostCounted + 1}),
    many AS MATERIALIZED (SELECT count(*) > ${mostCounted} AS so FROM hit),
    near AS (
      ${titled(sql`(SELECT so FROM many) AND e.band <= 3`)} UNION ${titled(sql`NOT (SELECT so FROM many)`)}
      UNION (SELECT place FROM hit ORDER BY pull DESC LIMIT ${weighed})
    ), best AS (
      SELECT e.kind, e."subjectId" AS id, (${rank}) * exp(e.pull + CASE WHEN e.kind IN ('club', 'topic') THEN 0.3 ELSE 0 END) AS rank
      FROM near JOIN "SearchEntry" e ON e.ctid = near.place ORDER BY rank DESC, kind, id DESC LIMIT ${hitsPerPage + 1} OFFSET ${(page - 1) * hitsPerPage}
    )
    SELECT (SELECT count(*)::int FROM hit) AS total,
      (SELECT json_agg(json_build_array(kind, id) ORDER BY rank DESC, kind, id DESC) FROM best) AS hits,
      (SELECT json_agg(json_build_array(facet, value, n)) FROM (
        SELECT CASE WHEN grouping(kind) = 0 THEN 'kind' WHEN grouping("clubId") = 0 THEN 'club' WHEN grouping(side) = 0 THEN 'side'
          ELSE 'answered' END AS facet,
          coalesce(kind::text, "clubId"::text, side::text, answered) AS value, count(*)::int AS n
        FROM hit GROUP BY GROUPING SETS ((kind), ("clubId"), (side), (answered))
        UNION ALL SELECT * FROM (SELECT 'topic', t::text, count(*)::int AS n FROM (SELECT unnest("topicIds") AS t FROM hit) filed GROUP BY t
          ORDER BY n DESC, t LIMIT ${topicsCounted}) topics
      ) f WHERE value IS NOT NULL) AS facets`);
  const hits = (found?.hits ?? []).map(([kind, id]) => ({ kind, id }));
  return {
    hits: hits.slice(0, hitsPerPage),
    more: hits.length > hitsPerPage,
    total: found?.total ?? 0,
    facets: (found?.facets ?? []).map(([facet, value, count]) => ({ facet, value, count })),
  };
}
