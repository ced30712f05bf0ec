import { cleanText } from "./clean-text";
import type { RichValue } from "./document";
import { ownFile, safeHref } from "./safe-links";

/** Where a node may stand. */
export type Place = "block" | "inline" | "item" | "row" | "cell";

/** Reads one attribute: the value to keep, or undefined to leave it out. */
type ReadAttribute = (value: unknown) => RichValue | undefined;

export type NodeRule = {
  place: Place | "top";
  /** What it may hold; a leaf holds nothing. */
  holds?: Place | "text";
  /** It is never left without a child: an empty one is given an empty paragraph, or is dropped. */
  filled?: boolean;
  attributes: Record<string, ReadAttribute>;
  /** Without these attributes the node means nothing and is dropped. */
  needs?: readonly string[];
};

const whole = (least: number, most: number) => (value: unknown) =>
  typeof value === "number" && Number.isFinite(value) ? Math.min(most, Math.max(least, Math.trunc(value))) : undefined;
const line = (longest: number) => (value: unknown) =>
  typeof value === "string"
    ? cleanText(value)
        .replace(/\s+/g, " ")
        .trim()
        .slice(0, longest)
        .replace(/\p{Surrogate}$/u, "")
    : undefined;
const matching = (pattern: RegExp) => (value: unknown) =>
  typeof value === "string" && pattern.test(value) ? value : undefined;

export const HANDLE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;
const LANGUAGE = /^[A-Za-z0-9][A-Za-z0-9+#.-]{0,30}$/;
const cell: NodeRule = {
  place: "cell",
  holds: "block",
  filled: true,
  attributes: { colspan: whole(1, 20), rowspan: whole(1, 100) },
};

/** Every node a text may hold. The editor's Tiptap extensions are the same set; a test compares the two. */
export const nodeRules: Record<string, NodeRule> = {
  doc: { place: "top", holds: "block", filled: true, attributes: {} },
  paragraph: { place: "block", holds: "inline", attributes: {} },
  heading: { place: "block", holds: "inline", attributes: { level: whole(2, 4) } },
  bulletList: { place: "block", holds: "item", filled: true, attributes: {} },
  orderedList: { place: "block", holds: "item", filled: true, attributes: { start: whole(0, 1_000_000) } },
  listItem: { place: "item", holds: "block", filled: true, attributes: {} },
  blockquote: { place: "block", holds: "block", filled: true, attributes: {} },
  codeBlock: { place: "block", holds: "text", attributes: { language: matching(LANGUAGE) } },
  horizontalRule: { place: "block", attributes: {} },
  table: { place: "block", holds: "row", filled: true, attributes: {} },
  tableRow: { place: "row", holds: "cell", filled: true, attributes: {} },
  tableCell: cell,
  tableHeader: cell,
  image: {
    place: "block",
    attributes: { src: ownFile, alt: line(500), width: whole(1, 20_000), height: whole(1, 20_000) },
    needs: ["src"],
  },
  hardBreak: { place: "inline", attributes: {} },
  mention: { place: "inline", attributes: { id: matching(HANDLE), label: line(120) }, needs: ["id"] },
};

export type MarkRule = { attributes: Record<string, ReadAttribute>; needs?: readonly string[] };

/** Every mark a run of text may carry, outermost first: the order in which they are opened on a page. */
export const markRules: Record<string, MarkRule> = {
  link: { attributes: { href: safeHref }, needs: ["href"] },
  bold: { attributes: {} },
  italic: { attributes: {} },
  strike: { attributes: {} },
  subscript: { attributes: {} },
  superscript: { attributes: {} },
  kbd: { attributes: {} },
  code: { attributes: {} },
};

export const markNames: readonly string[] = Object.keys(markRules);
