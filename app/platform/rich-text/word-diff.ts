import { compare, compareAll, type Kind } from "./compare";
import type { RichText } from "./document";
import { mergeBlocks } from "./merge-blocks";
import { plainText } from "./plain-text";
import { htmlTables, renderChildren } from "./render-html";
import { pieces } from "./thai-words";

export type DiffPart = { kind: Kind; text: string };

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

const lines = (text: string): string[] => text.split(/(?<=\n)/);
