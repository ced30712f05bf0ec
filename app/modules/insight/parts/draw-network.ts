import { UndirectedGraph } from "graphology";
import circular from "graphology-layout/circular";
import Sigma from "sigma";
import type { ClubTies } from "../club-ties.server";
import { colourOf, programs } from "./node-shapes";

export type Network = Pick<ClubTies, "nodes" | "ties">;
/** What the layout's worker is given, and what it gives back: x and y of each node, one after the other. */
export type LayoutWork = { nodes: string[]; ties: { from: string; to: string; weight: number }[]; seed: Float32Array };

/** Draws people as nodes and what they exchanged as ties; where they stand is worked out in a worker. Returns how it ends. */
export function drawNetwork(frame: HTMLElement, { nodes, ties }: Network): () => void {
  const graph = new UndirectedGraph();
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  for (const { key, name, side, organisation, weight } of nodes)
    graph.addNode(key, {
      label: organisation ? `${name} · ${organisation}` : name,
      size: 3 + 9 * Math.sqrt(weight / most),
      color: colourOf(frame, side),
      type: side,
    });
  for (const { from, to, weight } of ties)
    graph.mergeEdge(from, to, { size: 0.5 + Math.log2(weight), color: colourOf(frame, "tie") });
  circular.assign(graph);
  const picture = new Sigma(graph, frame, {
    nodeProgramClasses: programs,
    defaultNodeType: "buyer",
    labelColor: { color: colourOf(frame, "ink") },
    labelFont: getComputedStyle(document.body).fontFamily,
    labelSize: 13,
    renderEdgeLabels: false,
  });
  const ended = arrange(graph, ties);
  return () => {
    ended();
    picture.kill();
  };
}

/** Moves the nodes as the worker finds better places; at once to the end for whoever wants no motion. */
function arrange(graph: UndirectedGraph, ties: Network["ties"]): () => void {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const nodes = graph.nodes();
  const seed = new Float32Array(
    nodes.flatMap((node) => [Number(graph.getNodeAttribute(node, "x")), Number(graph.getNodeAttribute(node, "y"))]),
  );
  worker.onmessage = ({ data }: MessageEvent<{ places: Float32Array; done: boolean }>) => {
    if (still && !data.done) return;
    for (const [index, node] of nodes.entries())
      graph.mergeNodeAttributes(node, { x: data.places[2 * index], y: data.places[2 * index + 1] });
    if (data.done) worker.terminate();
  };
  worker.postMessage({ nodes, ties, seed } satisfies LayoutWork);
  return () => worker.terminate();
}
