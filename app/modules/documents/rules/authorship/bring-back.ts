import * as Y from "yjs";
import type { Span } from "./hand";
import { isCode } from "./keep-writers";
import { bodyOf, textsOf, WRITTEN } from "./pieces";

/**
 * Gives words that were just brought back from a version to those who had written them then. The text says what the version
 * said; a line in which a letter would be another's is put in anew, with marks that name each writer.
 */
export function bringBack(doc: Y.Doc, then: readonly Span[], now: readonly Span[]): void {
  if (lettersOf(then).join("") !== lettersOf(now).join("")) return;
  const [was, is] = [writersOf(then), writersOf(now)];
  let at = 0;
  for (const text of standingTexts(doc)) {
    const delta = text.toDelta() as { insert: string; attributes?: Record<string, unknown> }[];
    const letters = delta.map(({ insert }) => insert).join("");
    const place = alignedAt(letters, { was, at });
    if (place === null) return;
    const own = was.slice(place, place + letters.length);
    at = place + letters.length;
    if (own.every(({ hand }, n) => is[place + n]?.hand === hand)) continue;
    text.delete(0, letters.length);
    let index = 0;
    for (const { insert, attributes = {} } of delta)
      for (const { words, hand } of byHand(insert, own.slice(index, index + insert.length))) {
        text.insert(index, words, { ...attributes, [WRITTEN]: { hand } });
        index += words.length;
      }
  }
}

type Unit = { letter: string; hand: number };

/** Sign by sign, whose each is. */
const writersOf = (spans: readonly Span[]): Unit[] =>
  spans.flatMap(({ text, hand }) => [...Array(text.length).keys()].map((n) => ({ letter: text.charAt(n), hand })));

const lettersOf = (spans: readonly Span[]): string[] => spans.map(({ text }) => text);

/** Where a line's letters begin among all; names and descriptions of pictures stand between lines. */
function alignedAt(letters: string, { was, at }: { was: readonly Unit[]; at: number }): number | null {
  for (let start = at; start + letters.length <= was.length; start++)
    if ([...Array(letters.length).keys()].every((n) => was[start + n]?.letter === letters.charAt(n))) return start;
  return null;
}

function byHand(words: string, units: readonly Unit[]): { words: string; hand: number }[] {
  const parts: { words: string; hand: number }[] = [];
  units.forEach(({ hand }, n) => {
    const last = parts.at(-1);
    if (last?.hand === hand) last.words += words.charAt(n);
    else parts.push({ words: words.charAt(n), hand });
  });
  return parts;
}

function* standingTexts(doc: Y.Doc): Generator<Y.XmlText> {
  for (const text of textsOf(bodyOf(doc))) if (text.length > 0 && !isGone(text) && !isCode(text)) yield text;
}

function isGone({ _item }: Y.XmlText): boolean {
  for (let item = _item; item; item = holderOf(item)) if (item.deleted) return true;
  return false;
}

const holderOf = ({ parent }: Y.Item): Y.Item | null => (parent instanceof Y.AbstractType ? parent._item : null);
