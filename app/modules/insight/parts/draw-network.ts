import { UndirectedGraph } from "graphology";
import circular from "graphology-layout/circular";
import Sigma from "sigma";
import type { EdgeDisplayData } from "sigma/types";
import type { ClubTies } from "../club-ties.server";
import { arrange } from "./arrange-nodes";
import { letOneFingerScroll } from "./let-one-finger-scroll";
import { nameWriter } from "./network-names";
import { colourOf, programs } from "./node-shapes";
import { steerByKeys } from "./steer-by-keys";

export type Network = Pick<ClubTies, "nodes" | "ties">;
export type Zoom = "in" | "out" | "whole";
/** What can be done with a picture that is drawn. */
export type NetworkDrawing = {
  /** Shows somebody with those they talk with, and everybody else in the background; null shows all alike again. */
  choose(key: string | null): void;
  zoom(way: Zoom): void;
  /** The picture as it stands, on a canvas of its own. */
  copy(): HTMLCanvasElement;
  end(): void;
};

/** Draws people as nodes and what they exchanged as ties; where they stand is worked out in a worker. */
export function drawNetwork(
  frame: HTMLElement,
  network: Network,
  onChoose: (key: string | null) => void,
): NetworkDrawing {
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const graph = graphOf(frame, network);
  const face = getComputedStyle(frame.ownerDocument.body).fontFamily;
  const [ink, paper, edge] = (["ink", "paper", "edge"] as const).map((name) => colourOf(frame, name));
  const names = nameWriter({ ink: ink ?? "", paper: paper ?? "", edge: edge ?? "", face });
  const faint = colourOf(frame, "faint");
  let chosen: string | null = null;
  let near = new Set<string>();
  const picture = new Sigma(graph, frame, {
    nodeProgramClasses: programs,
    defaultNodeType: "buyer",
    defaultDrawNodeLabel: names.gather,
    defaultDrawNodeHover: names.point,
    labelDensity: 3,
    labelGridCellSize: 90,
    labelRenderedSizeThreshold: 4,
    renderEdgeLabels: false,
    // what is many is drawn while it stands still, so that it moves smoothly
    hideEdgesOnMove: graph.size > 4000,
    hideLabelsOnMove: graph.order > 1500,
    stagePadding: 44,
    zIndex: true,
    minCameraRatio: 0.02,
    maxCameraRatio: 3,
    nodeReducer: (node, data) => {
      if (chosen === null) return data;
      return node === chosen || near.has(node)
        ? { ...data, forceLabel: true, zIndex: 1 }
        : { ...data, color: faint, label: null, zIndex: 0 };
    },
    edgeReducer: (tie, data: Partial<EdgeDisplayData>) =>
      chosen === null || graph.hasExtremity(tie, chosen)
        ? { ...data, color: chosen === null ? data.color : edge }
        : { ...data, hidden: true },
  });
  picture.on("afterRender", () =>
    names.write(picture.getCanvases().labels?.getContext("2d") ?? null, picture.getDimensions()),
  );
  picture.on("clickNode", ({ node }) => onChoose(node));
  picture.on("clickStage", () => onChoose(null));
  const camera = picture.getCamera();
  const motion = { duration: still ? 0 : 180 };
  const zoom = (way: Zoom) => {
    if (way === "whole") void camera.animatedReset(motion);
    else void camera.animate({ ratio: camera.ratio * (way === "in" ? 2 / 3 : 3 / 2) }, motion);
  };
  const move = (right: number, down: number) => {
    const step = 0.15 * camera.ratio;
    void camera.animate({ x: camera.x + right * step, y: camera.y - down * step }, motion);
  };
  const ended = [
    arrange(graph, network.ties, still),
    steerByKeys(frame, { move, zoom, letGo: () => onChoose(null) }),
    letOneFingerScroll(frame),
  ];
  return {
    choose(key) {
      chosen = key !== null && graph.hasNode(key) ? key : null;
      near = new Set(chosen === null ? [] : graph.neighbors(chosen));
      picture.refresh();
      const at = chosen === null ? undefined : picture.getNodeDisplayData(chosen);
      if (at) void camera.animate({ x: at.x, y: at.y, ratio: Math.min(camera.ratio, 0.7) }, motion);
    },
    zoom,
    copy() {
      // nothing is kept of a frame once it is shown: it is drawn again and taken at once
      picture.refresh();
      return layered(picture.getCanvases(), paper ?? "");
    },
    end() {
      for (const end of ended) end();
      picture.kill();
    },
  };
}

function layered(layers: Record<string, HTMLCanvasElement>, paper: string): HTMLCanvasElement {
  const sheet = document.createElement("canvas");
  const pen = sheet.getContext("2d");
  for (const name of ["edges", "nodes", "labels"]) {
    const layer = layers[name];
    if (!pen || !layer) continue;
    if (name === "edges") {
      [sheet.width, sheet.height] = [layer.width, layer.height];
      pen.fillStyle = paper;
      pen.fillRect(0, 0, sheet.width, sheet.height);
    }
    pen.drawImage(layer, 0, 0);
  }
  return sheet;
}

function graphOf(frame: HTMLElement, { nodes, ties }: Network): UndirectedGraph {
  const graph = new UndirectedGraph();
  const most = Math.max(1, ...nodes.map(({ weight }) => weight));
  const colours = {
    buyer: colourOf(frame, "buyer"),
    seller: colourOf(frame, "seller"),
    neutral: colourOf(frame, "neutral"),
  };
  const tie = colourOf(frame, "tie");
  // thousands of people need room between them
  const [least, more, thick] = nodes.length > 1000 ? [1.4, 7, 0.35] : [3, 9, 1];
  for (const { key, name, side, weight } of nodes)
    graph.addNode(key, {
      label: name,
      size: least + more * Math.sqrt(weight / most),
      color: colours[side],
      type: side,
    });
  for (const { from, to, weight } of ties)
    graph.mergeEdge(from, to, { size: thick * (0.5 + Math.log2(weight)), color: tie });
  circular.assign(graph);
  return graph;
}
