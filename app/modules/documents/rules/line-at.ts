import * as Y from "yjs";
import { bodyOf } from "./authorship/pieces";

/** A letter of a line of the shared text. */
export type LinePoint = { text: Y.XmlText; index: number };

/** The line and the letter at a place of the editor, which counts as ProseMirror does; leaves are nodes that hold nothing. */
export function lineAt(doc: Y.Doc, place: number, isLeaf: (node: string) => boolean): LinePoint | null {
  let at = 0;
  let found: LinePoint | null = null;
  const pass = (parent: Y.XmlFragment): void => {
    for (const child of parent.toArray()) {
      if (at > place) return;
      if (child instanceof Y.XmlText) {
        const { length } = child;
        if (place >= at && place <= at + length) found = { text: child, index: place - at };
        at += length;
      } else if (child instanceof Y.XmlElement) {
        if (isLeaf(child.nodeName)) at += 1;
        else {
          at += 1;
          pass(child);
          at += 1;
        }
      }
    }
  };
  pass(bodyOf(doc));
  return found;
}
