import type * as Y from "yjs";
import { pieces } from "~/platform/rich-text/thai-words";
import { type DiffPart, wordDiff } from "~/platform/rich-text/word-diff";
import { type Place, wordsOf } from "./anchors";
import { WRITTEN } from "./authorship/pieces";
import { removeEmptied } from "./emptied-lines";

/** Words to be replaced by others: none of the first adds, none of the second takes away. */
export type Change = { from: number; quote: string; replacement: string };

const MOST_CHANGES = 10;

/** What somebody changed in a line, word by word; changes with only a space between them are one. */
export function changesBetween(before: string, after: string): Change[] {
  const changes: Change[] = [];
  let at = 0;
  let between: string | null = null;
  for (const { kind, text } of wordDiff(before, after)) {
    if (kind === "same") {
      between = (between ?? "") + text;
      at += text.length;
      continue;
    }
    const last = changes.at(-1);
    const open = last && (between === null || between.trim() === "") ? last : { from: at, quote: "", replacement: "" };
    if (open !== last) changes.push(open);
    else {
      open.quote += between ?? "";
      open.replacement += between ?? "";
    }
    if (kind === "removed") {
      open.quote += text;
      at += text.length;
    } else open.replacement += text;
    between = null;
  }
  return changes.length <= MOST_CHANGES ? changes.map(withoutEnd) : [changeOf(before, after)];
}

/** A space at the end that both have is no part of the change. */
function withoutEnd({ from, quote, replacement }: Change): Change {
  const [end = ""] = /\s*$/.exec(quote) ?? [];
  if (end === "" || !replacement.endsWith(end)) return { from, quote, replacement };
  return { from, quote: quote.slice(0, -end.length), replacement: replacement.slice(0, -end.length) };
}

/** One change of a line, from the first word that differs to the last. */
export const changeOf = (before: string, after: string): Change => spanning(pieces(before), pieces(after));

function spanning(before: string[], after: string[]): Change {
  const most = Math.min(before.length, after.length);
  let [start, end] = [0, 0];
  while (start < most && before[start] === after[start]) start++;
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return {
    from: before.slice(0, start).join("").length,
    quote: before.slice(start, before.length - end).join(""),
    replacement: after.slice(start, after.length - end).join(""),
  };
}

/** The place widened to whole words, as somebody may have written on right beside it: "four" in what is now "fourteen". */
export function wholeWords(place: Place): Place {
  const line = wordsOf(place.text);
  const { from, to } = wordsAround(line, place);
  return { ...place, from, to, words: line.slice(from, to) };
}

function wordsAround(line: string, chosen: { from: number; to: number }): { from: number; to: number } {
  let { from, to } = chosen;
  if (from === to) return chosen;
  let at = 0;
  for (const piece of pieces(line)) {
    const end = at + piece.length;
    if (at < chosen.from && chosen.from < end) from = at;
    if (at < chosen.to && chosen.to < end) to = end;
    at = end;
  }
  return { from, to };
}

/** Other letters for some of a word are another word: what was chosen, widened to whole words. */
export function toWholeWords<Line extends { was: string; from: number; to: number; text: string }>(line: Line): Line {
  const { from, to } = wordsAround(line.was, line);
  return { ...line, from, to, text: line.was.slice(from, line.from) + line.text + line.was.slice(line.to, to) };
}

/** Where a change belongs in a line that was written on meanwhile: its words with those around them, if they stand there once. */
export function changeIn(now: string, was: string, change: Change): number | null {
  if (now === was) return change.from;
  const before = was.slice(Math.max(0, change.from - 12), change.from);
  const around = before + change.quote + was.slice(change.from + change.quote.length).slice(0, 12);
  const found = now.indexOf(around);
  return around !== "" && found >= 0 && now.indexOf(around, found + 1) < 0 ? found + before.length : null;
}

/** Makes a place say something else; words that both have stay their writers', and a line of which nothing is left goes. */
export function applyChange({ text, from, words }: Place, replacement: string): void {
  const format = formatAt(text, from, words);
  let at = from;
  for (const { kind, text: letters } of wordDiff(words, replacement)) {
    if (kind === "removed") text.delete(at, letters.length);
    if (kind === "added") text.insert(at, letters, format);
    if (kind !== "removed") at += letters.length;
  }
  if (replacement.trim() === "") removeEmptied(text);
}

/** How the words look that are replaced, or that stand before what is added: bold, a link; but not who wrote them. */
function formatAt(text: Y.XmlText, from: number, words: string): Record<string, unknown> {
  let end = 0;
  const wanted = words === "" ? from : from + 1;
  for (const { insert, attributes } of text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[]) {
    end += insert.length;
    if (end < wanted) continue;
    return Object.fromEntries(Object.entries(attributes ?? {}).filter(([name]) => name !== WRITTEN));
  }
  return {};
}

const around = 60;

/** The first or the last words of a line, some sixty letters, none of them cut up, Thai too. */
function wordsBeside(line: string, which: "first" | "last"): string {
  if (line.length <= around) return line;
  const words = pieces(which === "first" ? line.slice(0, 2 * around) : line.slice(-2 * around));
  let kept = "";
  for (const word of which === "first" ? words : words.reverse()) {
    if (kept.length + word.length > around) break;
    kept = which === "first" ? kept + word : word + kept;
  }
  return kept;
}

/** A change with a few words around it, as a page shows it. */
export function changeShown(place: Place, replacement: string): DiffPart[] {
  const line = wordsOf(place.text);
  const [before, after] = [line.slice(0, place.from), line.slice(place.to)];
  const [last, first] = [wordsBeside(before, "last"), wordsBeside(after, "first")];
  return [
    { kind: "same" as const, text: (last.length < before.length ? "…" : "") + last },
    ...wordDiff(place.words, replacement),
    { kind: "same" as const, text: first + (first.length < after.length ? "…" : "") },
  ].filter(({ text }) => text !== "");
}
