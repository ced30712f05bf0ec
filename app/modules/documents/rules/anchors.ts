import * as Y from "yjs";
import { bodyOf } from "./authorship/pieces";

/** A stretch of the text that something is about: Yjs positions that stay with the words, and the words it was about. */
export type Anchor = { start: Uint8Array; end: Uint8Array; quote: string };
/** Where those words stand now; `words` are what stands there. */
export type Place = { text: Y.XmlText; from: number; to: number; words: string };
/** A line of the text that somebody may choose; its name holds until the line is written anew. */
export type Line = { name: string; words: string; text: Y.XmlText };

export const wordsOf = (text: Y.XmlText): string =>
  (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === "string" ? insert : "")).join("");

/** The lines of the text from the top: paragraphs, headings, list items, cells; empty ones are left out. */
export function linesOf(doc: Y.Doc): Line[] {
  const lines: Line[] = [];
  const visit = (parent: Y.XmlFragment): void => {
    for (const child of parent.toArray()) {
      if (child instanceof Y.XmlText) {
        const words = wordsOf(child);
        const id = child._item?.id;
        if (id && words.trim() !== "") lines.push({ name: `${id.client}-${id.clock}`, words, text: child });
      } else if (child instanceof Y.XmlElement) visit(child);
    }
  };
  visit(bodyOf(doc));
  return lines;
}

/** The positions that stay with the letters from one place of a line to another; for a mere place, with the letter before it. */
export function anchorAt(text: Y.XmlText, from: number, to: number): Pick<Anchor, "start" | "end"> {
  const at = (index: number, side: number) =>
    Y.encodeRelativePosition(Y.createRelativePositionFromTypeIndex(text, index, side));
  return { start: at(from, from === to ? -1 : 0), end: at(to, -1) };
}

/** Where an anchor's words stand now; words that were moved are found where they went; null when nothing is left of the place. */
export function placeOf(doc: Y.Doc, { start, end, quote }: Anchor): Place | null {
  const [from, to] = [positionOf(doc, start), positionOf(doc, end)];
  const place =
    from && to && from.text === to.text && from.index <= to.index
      ? { text: from.text, from: from.index, to: to.index, words: wordsOf(from.text).slice(from.index, to.index) }
      : null;
  if (place?.words === quote) return place;
  return onlyPlaceOf(doc, quote) ?? (place?.words ? place : null);
}

function positionOf(doc: Y.Doc, encoded: Uint8Array): { text: Y.XmlText; index: number } | null {
  const found = Y.createAbsolutePositionFromRelativePosition(Y.decodeRelativePosition(encoded), doc);
  const type: unknown = found?.type;
  if (!found || !(type instanceof Y.XmlText) || type._item?.deleted) return null;
  return { text: type, index: found.index };
}

/** Where words stand, if they stand in one place only. */
function onlyPlaceOf(doc: Y.Doc, quote: string): Place | null {
  if (quote.trim().length < 4) return null;
  const places = linesOf(doc).flatMap(({ text, words }) => {
    const from = words.indexOf(quote);
    if (from < 0) return [];
    const place = { text, from, to: from + quote.length, words: quote };
    return words.includes(quote, from + 1) ? [place, place] : [place];
  });
  return places.length === 1 ? (places[0] ?? null) : null;
}
