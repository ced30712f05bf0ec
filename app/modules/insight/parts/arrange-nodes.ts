import type { UndirectedGraph } from "graphology";
import type { Network } from "./draw-network";

/** What the layout's worker is given, and what it gives back: x and y of each node, one after the other. */
export type LayoutWork = { nodes: string[]; ties: { from: string; to: string; weight: number }[]; seed: Float32Array };
export type LayoutStep = { places: Float32Array; done: boolean };

/** Moves the nodes as the worker finds better places; at once to the end for whoever wants no motion. Returns how it ends. */
export function arrange(graph: UndirectedGraph, ties: Network["ties"], still: boolean): () => void {
  const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
  const nodes = graph.nodes();
  const seed = new Float32Array(
    nodes.flatMap((node) => [Number(graph.getNodeAttribute(node, "x")), Number(graph.getNodeAttribute(node, "y"))]),
  );
  worker.onmessage = ({ data: { places, done } }: MessageEvent<LayoutStep>) => {
    if (done) worker.terminate();
    else if (still) return;
    let index = 0;
    // All at once: thousands of nodes moved one by one would be thousands of events.
    graph.updateEachNodeAttributes(
      (_node, attributes) => {
        const [x = 0, y = 0] = [places[2 * index], places[2 * index + 1]];
        index += 1;
        return { ...attributes, x, y };
      },
      { attributes: ["x", "y"] },
    );
  };
  worker.postMessage({ nodes, ties, seed } satisfies LayoutWork);
  return () => worker.terminate();
}
