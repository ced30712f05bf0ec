import { plain } from "~/platform/words/plain";
import { isStopWord } from "~/platform/words/stop-words";
import { wordsOf } from "~/platform/words/words";

const mostWords = 400;
const mostTelling = 16;
/** Words that occur in more things than this, together, are not looked up. */
const mostHits = 6000;

/** A word of a question: as it is compared with texts, and as it was written. */
export type AskedWord = { lexeme: string; word: string };

/** The different words of a question that say something, English ones by their stem, as search keeps them. */
export function askedWords(text: string): AskedWord[] {
  const found = new Map<string, AskedWord>();
  for (const { word, stem } of wordsOf(plain(text))) {
    if (found.size >= mostWords) break;
    const lexeme = stem || word;
    if (word.length < 2 || isStopWord(word) || !/\p{L}/u.test(word) || found.has(lexeme)) continue;
    found.set(lexeme, { lexeme, word });
  }
  return [...found.values()];
}

/** How telling something is that occurs so often: the rarer, the more. */
export const tellingBy = (count: number): number => 1 / Math.log2(2 + count);

/** The most telling of the words that occur at all, and how telling each is. */
export function mostTellingWords(
  words: readonly AskedWord[],
  counts: ReadonlyMap<string, number>,
): { telling: Map<string, number>; written: Map<string, string> } {
  let hits = 0;
  const known = words
    .map(({ lexeme, word }) => ({ lexeme, word, count: counts.get(lexeme) ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.count - other.count || (one.lexeme < other.lexeme ? -1 : 1))
    .filter(({ count }) => (hits += count) <= mostHits)
    .slice(0, mostTelling);
  return {
    telling: new Map(known.map(({ lexeme, count }) => [lexeme, tellingBy(count)])),
    // in the question's order: its title comes first
    written: new Map(
      words
        .filter((one) => known.some(({ lexeme }) => lexeme === one.lexeme))
        .map(({ lexeme, word }) => [lexeme, word]),
    ),
  };
}
