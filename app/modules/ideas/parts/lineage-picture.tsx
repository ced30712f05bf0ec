import clsx from "clsx";
import { useTranslation } from "react-i18next";
import type { LineageNode, LineageTie } from "../lineage-page.server";
import type { LineageNodeKey } from "../rules/lineage";

type PictureProps = { nodes: readonly LineageNode[]; links: readonly LineageTie[]; here: LineageNodeKey };
type Box = { x: number; y: number; width: number; height: number };

const size = { width: 160, height: 118, right: 26, below: 22, bow: 17 };
const phone = { width: 252, height: 92, left: 34, below: 20 };

/** A lineage drawn by the server: from left to right on wide screens, from top to bottom on phones. The list below says the same. */
export function LineagePicture(props: PictureProps) {
  const layerOf = new Map(props.nodes.map(({ key, layer }) => [key, layer]));
  const skips = props.links.some(({ from, to }) => (layerOf.get(to) ?? 0) - (layerOf.get(from) ?? 0) > 1);
  const bow = skips ? 2 * size.bow : 1;
  const wide = (node: LineageNode): Box => ({
    ...size,
    x: 1 + node.layer * (size.width + size.right),
    y: bow + node.place * (size.height + size.below),
  });
  const tall = (_node: LineageNode, index: number): Box => ({
    ...phone,
    x: phone.left,
    y: 1 + index * (phone.height + phone.below),
  });
  return (
    <>
      <div className="hidden overflow-x-auto sm:block">
        <Drawing {...props} boxOf={wide} line={sideways} />
      </div>
      <div className="sm:hidden">
        <Drawing {...props} boxOf={tall} line={alongside} />
      </div>
    </>
  );
}

/** From the right edge of one box to the left edge of another; over the boxes between them, where there are any. */
function sideways(from: Box, to: Box): string {
  if (to.x - from.x > 1.5 * (size.width + size.right)) return over(from, to);
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const bend = Math.max(20, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** A bow above the boxes, from the top of one to the top of the other. */
function over(from: Box, to: Box): string {
  const [x1, x2, rise] = [from.x + from.width - 24, to.x + 24, 2 * size.bow];
  return `M${x1} ${from.y}C${x1 + 30} ${from.y - rise} ${x2 - 30} ${to.y - rise} ${x2} ${to.y}`;
}

/** Down the left margin; the farther, the wider the bow. */
function alongside(from: Box, to: Box): string {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const bow = Math.max(4, phone.left - 10 - Math.abs(y2 - y1) / 14);
  return `M${from.x} ${y1}C${bow - 14} ${y1} ${bow - 14} ${y2} ${to.x} ${y2}`;
}

type DrawingProps = PictureProps & {
  boxOf: (node: LineageNode, index: number) => Box;
  line: (from: Box, to: Box) => string;
};

function Drawing({ nodes, links, here, boxOf, line }: DrawingProps) {
  const { t } = useTranslation("ideas");
  const boxes = new Map(nodes.map((node, index) => [node.key, boxOf(node, index)]));
  const edge = (value: (box: Box) => number) => Math.max(0, ...[...boxes.values()].map(value)) + 1;
  const [width, height] = [edge(({ x, width: w }) => x + w), edge(({ y, height: h }) => y + h)];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} className="max-w-none">
      <title>{t("lineage.picture")}</title>
      {links.map(({ from, to }) => {
        const [one, other] = [boxes.get(from), boxes.get(to)];
        return one && other ? (
          <path key={`${from} ${to}`} d={line(one, other)} fill="none" stroke="var(--edge)" strokeWidth="1.6" />
        ) : null;
      })}
      {nodes.map((node, index) => (
        <Node key={node.key} node={node} box={boxOf(node, index)} here={node.key === here} />
      ))}
    </svg>
  );
}

function Node({ node, box, here }: { node: LineageNode; box: Box; here: boolean }) {
  const { t } = useTranslation("ideas");
  const { x, y, width, height } = box;
  const kind = node.kind === "outcome" && node.shipped === false ? "ended" : node.kind;
  const who = node.organisation ?? node.name;
  return (
    <a href={node.path} className="no-underline" aria-label={`${t(`lineage.kind.${kind}`)}: ${node.title} (${who})`}>
      <rect
        {...{ x, y, width, height }}
        rx={node.side === "seller" ? 10 : node.side === "buyer" ? 26 : 2}
        fill={`var(--${node.side}-soft)`}
        stroke={here ? "var(--act)" : `var(--${node.side})`}
        strokeWidth={here ? 2.5 : 1.2}
      />
      {/* The browser breaks the lines: what Thai words it knows need not be what the server knows. */}
      <foreignObject x={x + 13} y={y + 8} width={width - 24} height={height - 12}>
        <span className="block truncate font-head text-xs/5 text-ink-2">
          {t(`lineage.kind.${kind}`)} · {who}
        </span>
        <span className={clsx("text-sm/7 text-ink", height > phone.height ? "line-clamp-3" : "line-clamp-2")}>
          {node.title}
        </span>
      </foreignObject>
    </a>
  );
}
