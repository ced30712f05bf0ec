import type { Actor, Side } from "~/access/actor";
import { can } from "~/access/can";
import { type ClubGlance, clubSeenBy } from "~/modules/network/club-seen-by.server";
import { row, sql } from "~/platform/db/sql.server";
import { exchangesWithin } from "./reading/exchanges-within.server";
import { type OrganisationBroker, organisationBrokers } from "./reading/organisation-brokers.server";
import { dayOf, dayText } from "./rules/days";
import { brokers, type Tie } from "./rules/figures/brokers";
import type { MatrixWish } from "./rules/matrix-wish";

/** Somebody in the picture of a club's network, with the side they mostly spoke from. */
export type Node = {
  key: string;
  name: string;
  handle: string;
  side: Side;
  organisation: string | null;
  weight: number;
};
export type ClubTies = {
  club: ClubGlance;
  period: { from: string | null; to: string };
  nodes: Node[];
  ties: Tie[];
  brokers: (Node & { share: number })[];
  organisationBrokers: OrganisationBroker[];
};

/** As many people and ties as the picture shows smoothly. */
const mostPeople = 5_000;
export const mostTies = 20_000;
/** Brokers are sought among the strongest ties, so that a page never computes for seconds. */
const mostForBrokers = 1_000;

/** Who exchanged something with whom in a club, strongest ties first, and who holds it together; for those who may see the matrix. */
export async function clubTies(
  actor: Actor,
  slug: string | undefined,
  { wish, now, most = mostForBrokers }: { wish: MatrixWish; now: Date; most?: number },
): Promise<ClubTies | null> {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "insight.see", club)) return null;
  const to = wish.to ?? dayOf(now);
  const within = exchangesWithin(club.id, wish, to);
  const ofPeople = row<{ ties: Tie[]; nodes: Node[] }>(sql`
    WITH within AS (${within}),
    ties AS (SELECT least("fromId", "toId") AS a, greatest("fromId", "toId") AS b, count(*)::int AS weight FROM within GROUP BY 1, 2
      ORDER BY 3 DESC, 1, 2 LIMIT ${Math.min(most, mostTies)}),
    voices AS (
      SELECT DISTINCT ON (id) id, side, organisation FROM (
        SELECT "fromId" AS id, "fromSide" AS side, "fromOrganisationId" AS organisation, 2 AS certain FROM within
        UNION ALL SELECT "toId", "toSide", "toOrganisationId", 1 FROM within WHERE "toSide" IS NOT NULL) v
      GROUP BY id, side, organisation ORDER BY id, sum(certain) DESC, side),
    people AS (SELECT id, sum(weight)::int AS weight FROM (SELECT a AS id, weight FROM ties UNION ALL SELECT b, weight FROM ties) t GROUP BY 1
      ORDER BY 2 DESC, 1 LIMIT ${mostPeople})
    SELECT coalesce((SELECT json_agg(json_build_object('from', a::text, 'to', b::text, 'weight', weight)) FROM ties), '[]') AS ties,
      coalesce((SELECT json_agg(json_build_object('key', p.id::text, 'name', p.name, 'handle', p.handle, 'side', coalesce(v.side, 'buyer'),
        'organisation', o.name, 'weight', n.weight) ORDER BY n.weight DESC, p.id)
        FROM people n JOIN "Person" p ON p.id = n.id LEFT JOIN voices v ON v.id = n.id LEFT JOIN "Organisation" o ON o.id = v.organisation),
          '[]') AS nodes`);
  const ofOrganisations = organisationBrokers(club.id, within, mostForBrokers);
  const [found, organisations] = await Promise.all([ofPeople, ofOrganisations]);
  const { ties, nodes } = found ?? { ties: [], nodes: [] };
  const known = new Map(nodes.map((node) => [node.key, node]));
  return {
    club,
    period: { from: wish.from === null ? null : dayText(wish.from), to: dayText(to) },
    nodes,
    ties: ties.filter((tie) => known.has(tie.from) && known.has(tie.to)),
    brokers: brokers(ties.slice(0, mostForBrokers)).flatMap(({ node, share }) => {
      const person = known.get(node);
      return person ? [{ ...person, share }] : [];
    }),
    organisationBrokers: organisations,
  };
}
