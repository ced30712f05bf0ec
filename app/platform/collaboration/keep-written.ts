import { compare } from "~/platform/rich-text/compare";
import type { RichMark, RichNode, RichText } from "~/platform/rich-text/document";

/** A paragraph or heading as its letters, and for each the mark that says who wrote it first, if it was moved; a name is one letter. */
type Line = { node: RichNode; letters: string; written: (RichMark | undefined)[] };

/** The text with the marks `written` that stand in what it replaces, on all words, names and pictures that both have. */
export function keepWritten(before: RichText, after: RichText): RichText {
  const kept = linesOf(before);
  const pictures = new Map(Array.from(picturesOf(before), ({ attrs }) => [attrs?.src, attrs?.written]));
  const isMoved = [...pictures.values()].some((hand) => typeof hand === "string");
  if (!isMoved && !kept.some(({ written }) => written.some((mark) => mark !== undefined))) return after;
  const fresh = structuredClone(after);
  for (const picture of picturesOf(fresh)) {
    const hand = pictures.get(picture.attrs?.src);
    if (typeof hand === "string") picture.attrs = { ...picture.attrs, written: hand };
  }
  const [old, now] = [kept.values(), linesOf(fresh).values()];
  let gone: Line[] = [];
  for (const { kind, items } of compare(kept, linesOf(fresh), (line) => line.letters)) {
    const [from, to] = [
      kind === "added" ? gone : take(old, items.length),
      kind === "removed" ? [] : take(now, items.length),
    ];
    for (const [n, line] of to.entries()) carry(from[n], line);
    gone = kind === "removed" ? from : [];
  }
  return fresh;
}

function* picturesOf(node: RichNode): Generator<RichNode> {
  if (node.type === "image") yield node;
  for (const child of node.content ?? []) yield* picturesOf(child);
}

/** The mark of words, or of a name, which carries it as an attribute. */
function markOf({ type, attrs, marks }: RichNode): RichMark | undefined {
  if (type !== "mention") return marks?.find((mark) => mark.type === "written");
  return typeof attrs?.written === "string"
    ? { type: "written", attrs: { hand: attrs.written, of: attrs.id ?? "" } }
    : undefined;
}

const take = (lines: Iterator<Line>, count: number): Line[] =>
  Array.from({ length: count }, () => lines.next().value as Line | undefined).filter((line) => line !== undefined);

function linesOf(node: RichNode): Line[] {
  if (node.type !== "paragraph" && node.type !== "heading") return (node.content ?? []).flatMap(linesOf);
  const line: Line = { node, letters: "", written: [] };
  for (const child of node.content ?? []) {
    const letters = child.text ?? "\ufffc";
    line.letters += letters;
    const mark = markOf(child);
    for (let n = 0; n < letters.length; n++) line.written.push(mark);
  }
  return [line];
}

/** Puts the marks of one line on another: where both begin and end alike, and where moved words still stand between. */
function carry(from: Line | undefined, to: Line): void {
  if (!from) return;
  const most = Math.min(from.letters.length, to.letters.length);
  let [start, end] = [0, 0];
  while (start < most && from.letters[start] === to.letters[start]) start++;
  while (end < most - start && from.letters.at(-1 - end) === to.letters.at(-1 - end)) end++;
  const marks = to.written.map((_, n) => {
    if (n < start) return from.written[n];
    return n >= to.letters.length - end ? from.written[n + from.letters.length - to.letters.length] : undefined;
  });
  carryRuns(from, to.letters, marks);
  let at = 0;
  to.node.content = (to.node.content ?? []).flatMap((child) => {
    const pieces = split(child, marks.slice(at, at + (child.text ?? "\ufffc").length));
    at += (child.text ?? "\ufffc").length;
    return pieces;
  });
}

/** Moved words that still stand in the line keep their mark wherever they stand now. */
function carryRuns(from: Line, letters: string, marks: (RichMark | undefined)[]): void {
  let [start, searched] = [0, 0];
  for (let n = 1; n <= from.written.length; n++) {
    if (n < from.written.length && from.written[n] === from.written[start]) continue;
    const found = from.written[start] ? letters.indexOf(from.letters.slice(start, n), searched) : -1;
    if (found >= 0) marks.fill(from.written[start], found, (searched = found + n - start));
    start = n;
  }
}

function split(child: RichNode, marks: readonly (RichMark | undefined)[]): RichNode[] {
  if (child.text === undefined) {
    const { hand, of } = marks[0]?.attrs ?? {};
    return hand !== undefined && of === child.attrs?.id
      ? [{ ...child, attrs: { ...child.attrs, written: hand } }]
      : [child];
  }
  const pieces: RichNode[] = [];
  let start = 0;
  for (let n = 1; n <= marks.length; n++) {
    if (n < marks.length && marks[n] === marks[start]) continue;
    const own = (child.marks ?? []).filter(({ type }) => type !== "written");
    const mark = marks[start];
    const all = mark ? [...own, mark] : own;
    const text = child.text.slice(start, n);
    pieces.push(all.length > 0 ? { type: "text", text, marks: all } : { type: "text", text });
    start = n;
  }
  return pieces;
}
