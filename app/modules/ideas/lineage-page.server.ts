import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, rows, sql } from "~/platform/db/sql.server";
import { iso } from "~/platform/i18n/dates";
import { ideaPage } from "./idea-page.server";
import { lineagePeople } from "./lineage-people.server";
import { type NodeRow, nodeRows } from "./reading/lineage-nodes.server";
import { walkFrom } from "./reading/lineage-walk.server";
import { type LineageNodeKey, layersOf } from "./rules/lineage";

/** One thing of a lineage, and where it stands in the picture. */
export type LineageNode = NodeRow & { key: LineageNodeKey; layer: number; place: number };
export type LineageTie = { id: number | null; from: LineageNodeKey; to: LineageNodeKey; byHand: boolean };

const keyOf = (one: { kind: NodeRow["kind"]; id: number }): LineageNodeKey => `${one.kind}:${one.id}`;

/**
 * Everything that hangs together with an idea, from the first question to what came of it, with everybody who
 * contributed; null for those who may not see it.
 */
export async function lineagePage(actor: Actor, id: number | null) {
  const idea = await ideaPage(actor, id);
  if (!idea) return null;
  const [found, ties, people, voters] = await Promise.all([
    rows<NodeRow & { at: Date | string }>(sql`${walkFrom(idea.id)} ${nodeRows} ORDER BY at, id`),
    rows<LineageTie>(sql`${walkFrom(idea.id)} SELECT t.id, t.fk || ':' || t.fi AS "from", t.tk || ':' || t.ti AS "to", t."byId" IS NOT NULL AS "byHand"
      FROM tie t WHERE EXISTS (SELECT 1 FROM node n WHERE n.kind = t.fk AND n.id = t.fi) ORDER BY t.id LIMIT 200`),
    lineagePeople(idea.id),
    row<{ count: number }>(
      sql`${walkFrom(idea.id)} SELECT count(DISTINCT v."personId")::int AS count FROM node n JOIN "IdeaVote" v ON n.kind = 'idea' AND v."ideaId" = n.id`,
    ),
  ]);
  const seen = new Set(found.map(keyOf));
  const links = ties.filter(({ from, to }) => seen.has(from) && seen.has(to));
  const placed = new Map(layersOf([...seen], links).map((one) => [one.key, one]));
  const nodes: LineageNode[] = found
    .map((one) => {
      const key = keyOf(one);
      const { layer, place } = placed.get(key) ?? { layer: 0, place: 0 };
      return { ...one, at: iso(one.at), key, layer, place };
    })
    .sort((one, other) => one.layer - other.layer || one.place - other.place);
  const may = { draw: can(actor, "lineage.draw", { clubId: idea.club.id }) };
  return { idea, nodes, links, people, voters: voters?.count ?? 0, may };
}
