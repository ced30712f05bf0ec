import { UndirectedGraph } from "graphology";
import betweenness from "graphology-metrics/centrality/betweenness.js";

export type Tie = { from: string; to: string; weight: number };
export type Broker = { node: string; share: number };

/**
 * Who connects people who would not meet otherwise: betweenness, the share of shortest paths between two others that run
 * through somebody, of the (n − 1)(n − 2)/2 pairs of others. Population: the people who exchanged anything, each exchange
 * an undirected tie. Neither more nor less is better: it tells whom the club would miss.
 * Freeman, A set of measures of centrality based on betweenness, Sociometry 40 (1977); computed after Brandes (2001) by graphology-metrics.
 */
export function brokers(ties: readonly Tie[], most = 5): Broker[] {
  const graph = new UndirectedGraph();
  for (const { from, to } of ties) if (from !== to) graph.mergeEdge(from, to);
  if (graph.order < 3) return [];
  const shares = betweenness(graph, { getEdgeWeight: null, normalized: true });
  return Object.entries(shares)
    .map(([node, share]) => ({ node, share }))
    .filter(({ share }) => share > 0)
    .sort((one, other) => other.share - one.share || one.node.localeCompare(other.node, "en"))
    .slice(0, most);
}
