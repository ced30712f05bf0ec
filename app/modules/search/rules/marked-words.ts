import type { ReadText } from "./read-text";

/** Stands between words that no space parts, in texts kept for snippets: it is invisible and of no width. */
export const wordBreak = "\u200B";

const longest = 6000;

/** A text with a mark between unspaced words, so that a page can cut and highlight without a dictionary. */
export function markWords({ line, words }: ReadText): string {
  let [marked, last] = ["", 0];
  for (const { start, end } of words) {
    if (end > longest) return marked;
    marked += line.slice(last, start);
    if (start > 0 && !/[\s\u200B]$/.test(marked)) marked += wordBreak;
    marked += line.slice(start, end);
    if (end < line.length && line[end] !== " ") marked += wordBreak;
    last = end;
  }
  return marked + line.slice(last, longest);
}
