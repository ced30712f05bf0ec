import { plain } from "~/platform/words/plain";
import { isStopWord } from "~/platform/words/stop-words";
import { wordsOf } from "~/platform/words/words";

/** The different words of a need that say something, at most thirty. */
export function saidWords(text: string): string[] {
  const found = new Set<string>();
  for (const { word } of wordsOf(plain(text)))
    if (word.length > 1 && !isStopWord(word) && /\p{L}/u.test(word)) found.add(word);
  return [...found].slice(0, 30);
}
