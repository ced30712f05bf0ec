import { diffArrays } from "diff";
import type { RichText } from "./document";
import { mergeBlocks } from "./merge-blocks";
import { plainText } from "./plain-text";
import { htmlTables, renderChildren } from "./render-html";
import { pieces } from "./thai-words";

export type DiffPart = { kind: "same" | "added" | "removed"; text: string };
/** A stretch of two lists that is the same in both, or stands in only one. */
export type Stretch<Item> = { kind: DiffPart["kind"]; items: Item[] };

// Two texts that have nothing in common would cost seconds to compare: beyond this they count as wholly rewritten.
const MOST_EDITS = 800;

/** What changed between two plain texts, word by word; Thai words too, their marks never torn off. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const byWords = compareAll(pieces(before), pieces(after), (piece) => piece);
  const changes = byWords ?? compare(lines(before), lines(after), (line) => line);
  return changes.map(({ kind, items }) => ({ kind, text: items.join("") }));
}

/** What changed between two rich texts: as plain words, and as HTML of the newer text with `<ins>` and `<del>`. */
export function richDiff(before: RichText, after: RichText): { parts: DiffPart[]; html: string } {
  const parts = wordDiff(plainText(before), plainText(after));
  const merged = { type: "doc", content: mergeBlocks(before.content, after.content) };
  return { parts, html: renderChildren(merged, diffTables, 0) };
}

/** Compares two lists by their items' keys; lists with too little in common count as wholly rewritten. */
export function compare<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Stretch<Item>[] {
  const rewritten: Stretch<Item>[] = [
    { kind: "removed", items: [...before] },
    { kind: "added", items: [...after] },
  ];
  return compareAll(before, after, key) ?? rewritten;
}

const lines = (text: string): string[] => text.split(/(?<=\n)/);

function compareAll<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Stretch<Item>[] | undefined {
  const changes = diffArrays(before.map(key), after.map(key), { maxEditLength: MOST_EDITS });
  let [old, fresh] = [0, 0];
  return changes?.map((change): Stretch<Item> => {
    const length = change.value.length;
    if (change.removed) return { kind: "removed", items: before.slice(old, (old += length)) };
    const items = after.slice(fresh, (fresh += length));
    if (!change.added) old += length;
    return { kind: change.added ? "added" : "same", items };
  });
}

/** The page's own tables, and two marks and nodes that no stored text can hold. */
const diffTables = {
  nodes: {
    ...htmlTables.nodes,
    removedBlock: (node, inner) => `<del>${inner(node)}</del>`,
    addedBlock: (node, inner) => `<ins>${inner(node)}</ins>`,
  },
  marks: {
    ...htmlTables.marks,
    removed: () => ({ open: "<del>", close: "</del>" }),
    added: () => ({ open: "<ins>", close: "</ins>" }),
  },
  markOrder: ["removed", "added", ...htmlTables.markOrder],
} satisfies typeof htmlTables;
