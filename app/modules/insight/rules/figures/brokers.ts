import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";

export type Tie = { from: string; to: string; weight: number };
export type Broker = { node: string; share: number };

/** How many of them, and of which nodes: paths through the others are counted all the same. */
type Wanted = { most?: number; among?: (node: string) => boolean };

/**
 * Who connects people who would not meet otherwise: betweenness, the share of shortest paths between two others that run
 * through somebody, of the (n − 1)(n − 2)/2 pairs of others. Population: the people who exchanged anything, each exchange
 * an undirected tie; or organisations, each one node with all who speak for it. Neither more nor less is better: it tells
 * whom the club would miss.
 * Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977); computed after Brandes (2001) by graphology-metrics.
 */
export function brokers(ties: readonly Tie[], { most = 5, among = () => true }: Wanted = {}): Broker[] {
  const graph = new UndirectedGraph();
  for (const { from, to } of ties) if (from !== to) graph.mergeEdge(from, to);
  if (graph.order < 3) return [];
  const shares = betweenness(graph, { getEdgeWeight: null, normalized: true });
  return Object.entries(shares)
    .map(([node, share]) => ({ node, share }))
    .filter(({ node, share }) => share > 0 && among(node))
    .sort((one, other) => other.share - one.share || one.node.localeCompare(other.node, "en"))
    .slice(0, most);
}
