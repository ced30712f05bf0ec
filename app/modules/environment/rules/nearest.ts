import { plain } from "~/platform/words/plain";
import { wordsOf } from "~/platform/words/words";
import type { SaidWord } from "./said-words";

type Told = { name: string; text: string };
/** Something that shares words with a need: which, how much they tell, and the one that tells most. */
export type Near<One> = One & { words: string[]; score: number; heaviest: number };

/** A word of Thai that is as long as this is not met inside another by chance. */
const longThai = 4;
/** Where there are fewer things than this, no word is common. */
const few = 6;

/**
 * Things that share words with a need, those whose shared words tell most first: a word tells the more the fewer of all
 * `total` things have it, and one that more than half of them have tells nothing, unless no other was said. Words are whole
 * ones, in English whatever their ending; a name of a season is one word, whichever of its names is met.
 */
export function nearest<One extends Told>(
  things: readonly One[],
  { said, season, total }: { said: readonly SaidWord[]; season: readonly string[]; total: number },
): Near<One>[] {
  const read = things.map((thing) => {
    const text = plain(`${thing.name} ${thing.text}`);
    const known = new Set([...wordsOf(text)].map(({ word, stem }) => stem || word));
    const has = ({ word, stem, thai }: SaidWord) =>
      known.has(stem || word) || (thai && word.length >= longThai && text.includes(word));
    const named = season.find((name) => text.toLowerCase().includes(name));
    return { thing, shared: [...said.filter(has).map(({ word }) => word), ...(named ? [named] : [])] };
  });
  const weights = weightsOf(
    read.map(({ shared }) => shared),
    total,
  );
  return read
    .map(({ thing, shared }) => {
      const words = shared.filter((word) => weights.has(word));
      const told = words.map((word) => weights.get(word) ?? 0);
      const score = told.reduce((sum, one) => sum + one, 0);
      return { ...thing, words, score: rounded(score), heaviest: Math.max(0, ...told) };
    })
    .filter(({ words }) => words.length > 0)
    .sort((one, other) => other.score - one.score);
}

/** How much each shared word tells; those that tell nothing are left out. */
function weightsOf(shared: readonly (readonly string[])[], total: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of shared.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = [...counts].map(([word, count]) => ({ word, count, tells: total < few || count * 2 <= total }));
  const telling = all.some(({ tells }) => tells) ? all.filter(({ tells }) => tells) : all;
  return new Map(telling.map(({ word, count }) => [word, Math.log(1 + total / count)]));
}

/** Sums that differ by what a computer loses are the same. */
export const rounded = (score: number): number => Math.round(score * 1e6) / 1e6;
