import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutStep, LayoutWork } from "./arrange-nodes";

const rounds = 30;
const roundsOf = 10;

/** Works out where people stand so that those who talk stand together (ForceAtlas2), a few steps at a time. */
self.onmessage = ({ data: { nodes, ties, seed } }: MessageEvent<LayoutWork>) => {
  const graph = new UndirectedGraph();
  for (const [index, node] of nodes.entries()) graph.addNode(node, { x: seed[2 * index], y: seed[2 * index + 1] });
  for (const { from, to, weight } of ties) graph.mergeEdge(from, to, { weight });
  const settings = {
    ...forceAtlas2.inferSettings(graph),
    barnesHutOptimize: nodes.length > 300,
    strongGravityMode: true,
  };
  for (let round = 1; round <= rounds; round += 1) {
    forceAtlas2.assign(graph, { iterations: roundsOf, settings, getEdgeWeight: "weight" });
    const places = new Float32Array(
      nodes.flatMap((node) => [Number(graph.getNodeAttribute(node, "x")), Number(graph.getNodeAttribute(node, "y"))]),
    );
    self.postMessage({ places, done: round === rounds } satisfies LayoutStep);
  }
};
