import { wordBreak } from "./marked-words";
import { foldLatin } from "./plain";
import { stemmer } from "stemmer";

/** A piece of a text, and whether it is what was looked for. */
export type Segment = { text: string; hit: boolean };

/** The words that a page highlights: as compared, and English ones by their stem. */
export type Sought = ReadonlySet<string>;

const parts = /\u200B|(?<=\s)|(?=\s)/u;

/** A whole short text, such as a title, with what was looked for marked. */
export function highlighted(marked: string, sought: Sought): Segment[] {
  return merged(marked.split(parts).map((text) => ({ text, hit: isSought(text, sought) })));
}

/** The part of a text where the first of what was looked for stands, cut between words. */
export function snippet(marked: string, sought: Sought, longest = 220): Segment[] {
  const from = marked.length <= longest ? 0 : startOf(marked, firstHit(marked, sought));
  const pieces = marked.slice(from, from + longest * 2).split(parts);
  const kept: Segment[] = from > 0 ? [{ text: "…", hit: false }] : [];
  let length = 0;
  for (const text of pieces) {
    if (length + text.length > longest) break;
    kept.push({ text, hit: isSought(text, sought) });
    length += text.length;
  }
  const whole = from === 0 && length >= marked.replaceAll(wordBreak, "").length;
  return merged(whole ? kept : [...kept, { text: "…", hit: false }]);
}

function firstHit(marked: string, sought: Sought): number {
  const words = [...sought].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (words.length === 0) return 0;
  const found = new RegExp(`(?:^|[\\s\\u200B])(?:${words.join("|")})`, "iu").exec(marked);
  return found?.index ?? 0;
}

/** A little before the hit, at the beginning of a word. */
function startOf(marked: string, hit: number): number {
  const wish = Math.max(0, hit - 60);
  if (wish === 0) return 0;
  const next = marked.slice(wish, hit + 1).search(/[\s\u200B]/u);
  return next === -1 ? hit : wish + next + 1;
}

function isSought(piece: string, sought: Sought): boolean {
  if (/^[\u0E00-\u0E7F]/.test(piece)) return sought.has(piece);
  if (!/[\p{L}\p{N}]/u.test(piece)) return false;
  const word = foldLatin(piece);
  return sought.has(word) || (/^[a-z]{3,}$/.test(word) && sought.has(stemmer(word)));
}

function merged(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last?.hit === segment.hit) last.text += segment.text;
    else if (segment.text !== "") result.push({ ...segment });
  }
  return result;
}
