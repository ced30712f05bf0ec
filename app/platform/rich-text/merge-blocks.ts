import { compare } from "./compare";
import type { RichNode } from "./document";
import { nodeRules } from "./schema";
import { pieces, words } from "./thai-words";

type Change = "added" | "removed";

/** Both versions of a list of blocks in one list: what changed carries the mark `added` or `removed`. */
export function mergeBlocks(before: readonly RichNode[], after: readonly RichNode[]): RichNode[] {
  const merged: RichNode[] = [];
  let removed: RichNode[] = [];
  for (const { kind, items } of compare(before, after, (node) => JSON.stringify(node))) {
    if (kind === "removed") {
      removed = items;
      continue;
    }
    merged.push(...(kind === "added" ? pairUp(removed, items) : [...removed.map(markAs("removed")), ...items]));
    removed = [];
  }
  return [...merged, ...removed.map(markAs("removed"))];
}

/** A block that was rewritten stands beside its older self and is compared word by word. */
function pairUp(removed: readonly RichNode[], added: readonly RichNode[]): RichNode[] {
  const merged: RichNode[] = [];
  let next = 0;
  for (const old of removed) {
    const match = added.findIndex((node, n) => n >= next && isSimilar(old, node));
    const partner = added[match];
    if (!partner) {
      merged.push(markAs("removed")(old));
      continue;
    }
    merged.push(...added.slice(next, match).map(markAs("added")), mergeNode(old, partner));
    next = match + 1;
  }
  return [...merged, ...added.slice(next).map(markAs("added"))];
}

function mergeNode(old: RichNode, fresh: RichNode): RichNode {
  const holds = nodeRules[fresh.type]?.holds;
  const merge = holds === "inline" || holds === "text" ? mergeWords : mergeBlocks;
  return { ...fresh, content: merge(old.content ?? [], fresh.content ?? []) };
}

function mergeWords(before: readonly RichNode[], after: readonly RichNode[]): RichNode[] {
  const changes = compare(before.flatMap(inPieces), after.flatMap(inPieces), (node) => JSON.stringify(node));
  return changes.flatMap(({ kind, items }) => (kind === "same" ? items : items.map(markAs(kind))));
}

const inPieces = (node: RichNode): RichNode[] =>
  node.type === "text" ? pieces(node.text ?? "").map((text) => ({ ...node, text })) : [node];

const markAs =
  (change: Change) =>
  (node: RichNode): RichNode => {
    const rule = nodeRules[node.type];
    if (!rule || rule.place === "inline") return { ...node, marks: [{ type: change }, ...(node.marks ?? [])] };
    if (!rule.holds) return { type: `${change}Block`, content: [node] };
    return { ...node, content: (node.content ?? []).map(markAs(change)) };
  };

function isSimilar(old: RichNode, fresh: RichNode): boolean {
  if (old.type !== fresh.type || !nodeRules[old.type]?.holds) return false;
  const [before, after] = [new Set(wordsIn(old)), new Set(wordsIn(fresh))];
  if (before.size === 0 || after.size === 0) return before.size === after.size;
  const shared = [...before].filter((word) => after.has(word)).length;
  return shared / Math.min(before.size, after.size) >= 0.3;
}

const wordsIn = (node: RichNode): string[] =>
  node.type === "text" ? words(node.text ?? "") : (node.content ?? []).flatMap(wordsIn);
