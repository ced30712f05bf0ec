import { useTranslation } from "react-i18next";
import type { LineageNode, LineageTie } from "../lineage-page.server";
import type { LineageNodeKey } from "../rules/lineage";
import { linesOf } from "../rules/picture-lines";

type PictureProps = { nodes: readonly LineageNode[]; links: readonly LineageTie[]; here: LineageNodeKey };
type Box = { x: number; y: number; width: number; height: number };

const size = { width: 190, height: 96, right: 34, below: 18 };
const phone = { width: 252, height: 84, left: 34, below: 20 };

/** A lineage drawn by the server: from left to right on wide screens, from top to bottom on phones. The list below says the same. */
export function LineagePicture(props: PictureProps) {
  const wide = (node: LineageNode): Box => ({
    ...size,
    x: 1 + node.layer * (size.width + size.right),
    y: 1 + node.place * (size.height + size.below),
  });
  const tall = (_node: LineageNode, index: number): Box => ({
    ...phone,
    x: phone.left,
    y: 1 + index * (phone.height + phone.below),
  });
  return (
    <>
      <div className="hidden overflow-x-auto sm:block">
        <Drawing {...props} boxOf={wide} perLine={18} line={sideways} />
      </div>
      <div className="sm:hidden">
        <Drawing {...props} boxOf={tall} perLine={24} line={alongside} />
      </div>
    </>
  );
}

/** From the right edge of one box to the left edge of another. */
function sideways(from: Box, to: Box): string {
  const [x1, y1, x2, y2] = [from.x + from.width, from.y + from.height / 2, to.x, to.y + to.height / 2];
  const bend = Math.max(20, (x2 - x1) / 2);
  return `M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

/** Down the left margin; the farther, the wider the bow. */
function alongside(from: Box, to: Box): string {
  const [y1, y2] = [from.y + from.height / 2, to.y + to.height / 2];
  const bow = Math.max(4, phone.left - 10 - Math.abs(y2 - y1) / 14);
  return `M${from.x} ${y1}C${bow - 14} ${y1} ${bow - 14} ${y2} ${to.x} ${y2}`;
}

type DrawingProps = PictureProps & {
  boxOf: (node: LineageNode, index: number) => Box;
  perLine: number;
  line: (from: Box, to: Box) => string;
};

function Drawing({ nodes, links, here, boxOf, perLine, line }: DrawingProps) {
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
        <Node key={node.key} node={node} box={boxOf(node, index)} perLine={perLine} here={node.key === here} />
      ))}
    </svg>
  );
}

function Node({ node, box, perLine, here }: { node: LineageNode; box: Box; perLine: number; here: boolean }) {
  const { t } = useTranslation("ideas");
  const { x, y, width, height } = box;
  const kind = node.kind === "outcome" && node.shipped === false ? "ended" : node.kind;
  const who = node.organisation ?? node.name;
  return (
    <a href={node.path} aria-label={`${t(`lineage.kind.${kind}`)}: ${node.title} (${who})`}>
      <rect
        {...{ x, y, width, height }}
        rx={node.side === "seller" ? 10 : node.side === "buyer" ? height / 3 : 2}
        fill={`var(--${node.side}-soft)`}
        stroke={here ? "var(--act)" : `var(--${node.side})`}
        strokeWidth={here ? 2.5 : 1.2}
      />
      <text x={x + 16} y={y + 22} fontSize="12" fill="var(--ink-2)" className="font-head">
        {linesOf(`${t(`lineage.kind.${kind}`)} · ${who}`, { perLine: perLine + 2, most: 1 })[0]}
      </text>
      {linesOf(node.title, { perLine, most: height > 90 ? 3 : 2 }).map((text, row) => (
        <text key={text} x={x + 16} y={y + 44 + row * 20} fontSize="14" fill="var(--ink)">
          {text}
        </text>
      ))}
    </a>
  );
}
