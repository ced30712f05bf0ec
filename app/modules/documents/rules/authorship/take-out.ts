import type * as Y from "yjs";
import type { RichNode, RichText } from "~/platform/rich-text/document";
import { type Atom, firstPlacers, isAtom } from "./atoms";
import { firstWriters } from "./first-writers";
import { bodyOf, piecesOf, textsOf } from "./pieces";

const held = new Set(["image", "mention"]);
const worded = new Set(["paragraph", "heading", "codeBlock"]);
const holding = new Set(["blockquote", "bulletList", "orderedList", "listItem"]);

/**
 * Takes out of a shared text what some pens wrote, wherever it stands by now; pictures and names that they put in go, too.
 * Returns the lines as those pens had written them: a paragraph that says the same in another's name is theirs as well.
 * `restores` names the pens with which the portal brought words back, as `firstWriters` wants them.
 */
export function takeOut(doc: Y.Doc, pens: ReadonlySet<number>, restores?: (client: number) => boolean): Set<string> {
  const writersOf = firstWriters(doc, restores);
  const lines = new Set<string>();
  for (const text of textsOf(bodyOf(doc))) {
    const own = piecesOf(text).filter(({ client }) => pens.has(client));
    lines.add(own.map((piece) => piece.text).join(""));
    let at = 0;
    const cuts = writersOf(text).flatMap(({ piece, writer }) => {
      const cut = { at, length: piece.text.length };
      at += piece.text.length;
      return pens.has(writer) ? cut : [];
    });
    for (const cut of cuts.reverse()) text.delete(cut.at, cut.length);
    const left = wordsIn(text);
    // A full stop that another had put behind their words is no line of its own.
    if (cuts.length > 0 && !/[\p{L}\p{N}\p{S}]/u.test(left)) lines.add(left);
  }
  const placerOf = firstPlacers(doc);
  takeAtoms(bodyOf(doc), (atom) => pens.has(placerOf(atom)) || pens.has(atom._item?.id.client ?? -1));
  return lines;
}

const wordsIn = (text: Y.XmlText): string =>
  piecesOf(text)
    .flatMap((piece) => (piece.deleted ? [] : piece.text))
    .join("");

function takeAtoms(parent: Y.XmlFragment, isTheirs: (atom: Atom) => boolean): void {
  for (const [index, node] of [...parent.toArray().entries()].reverse()) {
    if (!("nodeName" in node)) continue;
    if (!isAtom(node)) takeAtoms(node, isTheirs);
    else if (isTheirs(node)) parent.delete(index, 1);
  }
}

/** The same text without paragraphs that say one of these lines, and without paragraphs, lists and tables in which nothing stands. */
export function withoutLines(text: RichText, lines: ReadonlySet<string>): RichText {
  const content = text.content.flatMap((node) => kept(node, lines));
  return { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] };
}

function kept(node: RichNode, lines: ReadonlySet<string>): RichNode[] {
  if (worded.has(node.type)) return says(node) && !lines.has(wordsOf(node)) ? [node] : [];
  if (node.type === "table") return says(node) ? [node] : [];
  if (!holding.has(node.type)) return [node];
  const content = (node.content ?? []).flatMap((child) => kept(child, lines));
  return content.length > 0 ? [{ ...node, content }] : [];
}

const wordsOf = (node: RichNode): string => node.text ?? (node.content ?? []).map(wordsOf).join("");

const says = (node: RichNode): boolean =>
  held.has(node.type) || (node.text ?? "").trim() !== "" || (node.content ?? []).some(says);
