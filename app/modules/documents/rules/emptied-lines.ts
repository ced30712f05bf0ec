import * as Y from "yjs";

/** Nodes that stand for nothing once they hold nothing; a cell of a table stays. */
const wrapping = new Set(["listItem", "bulletList", "orderedList", "blockquote"]);

/** Takes a line away in which no word is left, and the item, list or quotation that it alone had filled; a text keeps one line. */
export function removeEmptied(text: Y.XmlText): void {
  const line: unknown = text.parent;
  if (!isElement(line) || !line.toArray().every(isEmpty)) return;
  let emptied = line;
  for (let outer = emptied.parent; isWrapping(outer) && outer.length === 1; outer = emptied.parent) emptied = outer;
  const { parent } = emptied;
  if (!(parent instanceof Y.XmlFragment) || parent.length === 1) return;
  const place = parent.toArray().indexOf(emptied);
  // A list item begins with a paragraph.
  const begins = isWrapping(parent) && parent.nodeName === "listItem" && place === 0;
  if (!begins) parent.delete(place, 1);
}

const isEmpty = (child: unknown): boolean => child instanceof Y.XmlText && child.length === 0;

const isElement = (node: unknown): node is Y.XmlElement => node instanceof Y.XmlElement;

const isWrapping = (node: unknown): node is Y.XmlElement => isElement(node) && wrapping.has(node.nodeName);
