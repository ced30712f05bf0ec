import { stemmer } from "stemmer";
import { foldLatin } from "~/platform/words/plain";
import { wordBreak } from "./marked-words";

/** A piece of a text, and whether it is what was looked for. */
export type Segment = { text: string; hit: boolean };

/** What a page marks in its hits. */
export type Sought = { pattern: RegExp | null; words: ReadonlySet<string> };

const accents: Record<string, string> = {
  a: "aàáâãäå",
  c: "cç",
  e: "eèéêë",
  i: "iìíîï",
  n: "nñ",
  o: "oòóôõöø",
  u: "uùúûü",
  y: "yýÿ",
};

/** Prepares words (as compared, English ones also by their stem) to be found in marked texts: one pattern for all hits of a page. */
export function soughtIn(words: Iterable<string>): Sought {
  const all = new Set(words);
  const ways = [...all].map((word) => (/^[a-z]/.test(word) ? latinWay(word) : escaped(word)));
  if (ways.length === 0) return { pattern: null, words: all };
  return { pattern: new RegExp(`(?<![^\\s\\u200B])(?:${ways.join("|")})(?![^\\s\\u200B])`, "giu"), words: all };
}

/** A whole short text, such as a title, with what was looked for marked. */
export function highlighted(marked: string, { pattern, words }: Sought): Segment[] {
  const segments: Segment[] = [];
  let last = 0;
  const add = (text: string, hit: boolean) => {
    const shown = text.replaceAll(wordBreak, "");
    if (shown) segments.push({ text: shown, hit });
  };
  for (const match of pattern ? marked.matchAll(pattern) : []) {
    if (!isSought(match[0], words)) continue;
    add(marked.slice(last, match.index), false);
    add(match[0], true);
    last = match.index + match[0].length;
  }
  add(marked.slice(last), false);
  return segments;
}

/** The part of a text where the first of what was looked for stands, cut between words. */
export function snippet(marked: string, sought: Sought, longest = 220): Segment[] {
  const from = marked.length <= longest ? 0 : startOf(marked, firstHit(marked, sought));
  const to = endOf(marked, from + longest);
  const segments = highlighted(marked.slice(from, to), sought);
  if (from > 0) segments.unshift({ text: "…", hit: false });
  if (to < marked.length) segments.push({ text: "…", hit: false });
  return segments;
}

/** English words may end in any way that has the same stem: what begins alike is looked at more closely. */
function latinWay(word: string): string {
  const beginning = word.slice(0, Math.max(2, word.length - 1));
  return `${[...escaped(beginning)].map((letter) => (accents[letter] ? `[${accents[letter]}]` : letter)).join("")}[\\p{L}\\p{M}\\p{N}'’]*`;
}

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

function isSought(found: string, words: ReadonlySet<string>): boolean {
  if (words.has(found)) return true;
  if (!/^\p{Script=Latin}/u.test(found)) return false;
  const word = foldLatin(found);
  return words.has(word) || words.has(stemmer(word));
}

function firstHit(marked: string, { pattern, words }: Sought): number {
  for (const match of pattern ? marked.matchAll(pattern) : []) if (isSought(match[0], words)) return match.index;
  return 0;
}

/** A little before the hit, at the beginning of a word. */
function startOf(marked: string, hit: number): number {
  const wish = Math.max(0, hit - 60);
  if (wish === 0) return 0;
  const next = marked.slice(wish, hit + 1).search(/[\s\u200B]/u);
  return next === -1 ? hit : wish + next + 1;
}

/** The end of the last word that is whole; a single endless word is cut where its letters stay whole. */
function endOf(marked: string, wish: number): number {
  if (wish >= marked.length) return marked.length;
  const last = Math.max(marked.lastIndexOf(" ", wish), marked.lastIndexOf(wordBreak, wish));
  if (last > wish - 120) return last;
  return wish + (/^[\p{M}\p{Cs}]*/u.exec(marked.slice(wish, wish + 20))?.[0].length ?? 0);
}
