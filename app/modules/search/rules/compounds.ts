import type { Word } from "~/platform/words/words";

const graphemes = new Intl.Segmenter("th", { granularity: "grapheme" });

const letters = (word: string): number => [...word.replace(/\p{M}/gu, "")].length;

/** The ways to part a Thai word in two, each part of two letters at least and no mark torn from its letter. */
export function splits(word: string): [string, string][] {
  const places = [...graphemes.segment(word)].map(({ index }) => index).slice(1);
  return places
    .map((at): [string, string] => [word.slice(0, at), word.slice(at)])
    .filter((both) => both.every((part) => letters(part) >= 2));
}

/**
 * Whether a longer word is a compound of a shorter one: what is left over is a word's length, and no letter is torn
 * from its vowel or mark.
 */
export function isCompoundOf(compound: string, part: string): boolean {
  const at = compound.indexOf(part);
  if (at === -1 || compound === part) return false;
  const [before, after] = [compound.slice(0, at), compound.slice(at + part.length)];
  if (/[\u0E40-\u0E44]$/.test(before) || /^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]/.test(after)) return false;
  return [before, after].every((rest) => rest === "" || letters(rest) >= 2);
}

/** Words that stand directly beside each other, joined: the dictionary parts the same letters differently in different company. */
export function neighbours(words: readonly Word[], most = 3): { from: number; to: number; word: string }[] {
  const found: { from: number; to: number; word: string }[] = [];
  words.forEach((first, from) => {
    let joined = first.word;
    for (let to = from + 1; to < Math.min(words.length, from + most); to += 1) {
      const [before, next] = [words[to - 1], words[to]];
      if (!before?.thai || !next?.thai || before.end !== next.start) break;
      joined += next.word;
      found.push({ from, to, word: joined });
    }
  });
  return found;
}
