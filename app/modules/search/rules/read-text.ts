import { plain } from "~/platform/words/plain";
import { type Word, wordsOf } from "~/platform/words/words";

/** A text on one line and the words in it: finding them is the dear part, so it is done once. */
export type ReadText = { line: string; words: readonly Word[] };

const longest = 40_000;

/** Reads a text of any length and language. */
export function readText(text: string): ReadText {
  const line = plain(text.slice(0, longest)).replace(/\s+/g, " ").trim();
  return { line, words: [...wordsOf(line)] };
}
