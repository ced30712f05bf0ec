import type { Side } from "~/access/actor";
import { row, type Sql, sql } from "~/platform/db/sql.server";
import { brokers, type Tie } from "../rules/figures/brokers";

type Known = { key: string; name: string; slug: string; side: Side; logoKey: string | null };
/** An organisation that connects others, with its share of the shortest paths between them. */
export type OrganisationBroker = Known & { share: number };

/**
 * Which organisations connect people and organisations that would not meet otherwise. All who speak for an organisation are one point,
 * whoever speaks for nobody is one of their own; brokers are sought among the strongest of these ties.
 */
export async function organisationBrokers(
  clubId: number,
  within: Sql,
  mostTies: number,
): Promise<OrganisationBroker[]> {
  const found = await row<{ ties: Tie[]; known: Known[] }>(sql`
    WITH said AS (
      SELECT coalesce('organisation ' || "fromOrganisationId", 'person ' || "fromId") AS a,
        coalesce('organisation ' || "toOrganisationId", 'person ' || "toId") AS b FROM (${within}) e),
    ties AS (SELECT least(a, b) AS a, greatest(a, b) AS b, count(*)::int AS weight FROM said WHERE a <> b GROUP BY 1, 2
      ORDER BY 3 DESC, 1, 2 LIMIT ${mostTies}),
    points AS (SELECT a AS key FROM ties UNION SELECT b FROM ties)
    SELECT coalesce((SELECT json_agg(json_build_object('from', a, 'to', b, 'weight', weight)) FROM ties), '[]') AS ties,
      coalesce((SELECT json_agg(json_build_object('key', n.key, 'name', o.name, 'slug', o.slug, 'side', coalesce(s.side, o.side), 'logoKey', o."logoKey"))
        FROM points n JOIN "Organisation" o ON n.key = 'organisation ' || o.id
        LEFT JOIN "Seat" s ON s."organisationId" = o.id AND s."clubId" = ${clubId} AND s.until IS NULL), '[]') AS known`);
  const known = new Map((found?.known ?? []).map((one) => [one.key, one]));
  const all = brokers(found?.ties ?? [], { among: (node) => known.has(node) });
  return all.flatMap(({ node, share }) => {
    const organisation = known.get(node);
    return organisation ? [{ ...organisation, share }] : [];
  });
}
