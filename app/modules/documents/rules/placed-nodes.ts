import * as Y from "yjs";
import { firstPlacers, isAtom } from "./authorship/atoms";
import { bodyOf } from "./authorship/pieces";

/** Whether a node holds nothing, by its name. */
type IsLeaf = (node: string) => boolean;
type Placed = { node: Y.XmlText | Y.XmlElement; at: number };

/** The lines and the leaves of the shared text with their places in the editor, which counts as ProseMirror does. */
function* placedNodes(doc: Y.Doc, isLeaf: IsLeaf): Generator<Placed> {
  let at = 0;
  function* pass(parent: Y.XmlFragment): Generator<Placed> {
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlText) {
        yield { node: child, at };
        at += child.length;
      } else if (child instanceof Y.XmlElement) {
        if (isLeaf(child.nodeName)) yield { node: child, at };
        else {
          at += 1;
          yield* pass(child);
        }
        at += 1;
      }
    }
  }
  yield* pass(bodyOf(doc));
}

/** A letter of a line of the shared text. */
export type LinePoint = { text: Y.XmlText; index: number };

/** The line and the letter at a place of the editor. */
export function lineAt(doc: Y.Doc, place: number, isLeaf: IsLeaf): LinePoint | null {
  let found: LinePoint | null = null;
  for (const { node, at } of placedNodes(doc, isLeaf)) {
    if (at > place) break;
    if (node instanceof Y.XmlText && place <= at + node.length) found = { text: node, index: place - at };
  }
  return found;
}

/** Some letters of a line of the shared text. */
export type Stretch = { text: Y.XmlText; from: number; to: number };

/** The letters between two places of the editor, line by line. */
export function stretchesBetween(doc: Y.Doc, [from, to]: [number, number], isLeaf: IsLeaf): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { node, at } of placedNodes(doc, isLeaf)) {
    if (at >= to) break;
    if (!(node instanceof Y.XmlText)) continue;
    const stretch = { text: node, from: Math.max(0, from - at), to: Math.min(node.length, to - at) };
    if (stretch.from < stretch.to) stretches.push(stretch);
  }
  return stretches;
}

/** Who put in each name and picture between two places of the editor, in order: the clients' numbers. */
export function placersBetween(doc: Y.Doc, [from, to]: [number, number], isLeaf: IsLeaf): number[] {
  const placerOf = firstPlacers(doc);
  return Array.from(placedNodes(doc, isLeaf)).flatMap(({ node, at }) =>
    at >= from && at < to && isAtom(node) ? placerOf(node) : [],
  );
}
