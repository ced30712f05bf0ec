import { plain } from "~/platform/words/plain";
import { isStopWord } from "~/platform/words/stop-words";
import { type Word, wordsOf } from "~/platform/words/words";

export type SaidWord = Pick<Word, "word" | "stem" | "thai">;

/** The different words of a need that say something, at most thirty. */
export function saidWords(text: string): SaidWord[] {
  const found = new Map<string, SaidWord>();
  for (const { word, stem, thai } of wordsOf(plain(text)))
    if (word.length > 1 && !isStopWord(word) && /\p{L}/u.test(word)) found.set(stem || word, { word, stem, thai });
  return [...found.values()].slice(0, 30);
}
