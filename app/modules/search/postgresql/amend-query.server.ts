import { quoted } from "~/platform/words/lexeme";
import { type Word, wordsOf } from "~/platform/words/words";
import { isCompoundOf, neighbours, splits } from "../rules/compounds";
import { edits, forgiven } from "../rules/edits";
import { lexemeOf, type Query } from "../rules/query";
import { type KnownWord, knownWords, likeWords, wordsHolding } from "./known-words.server";

export type Amended = {
  /** The query with mistyped words put right, or as it was. */
  query: Query;
  /** How each word is looked for: as it is, or as a part of compounds, or parted. */
  lexeme: (word: Word) => string;
  corrected: boolean;
  /** In how many things each word occurs. */
  counts: Map<string, number>;
};

/** Puts right what finds too little: compounds that the dictionary parts differently, and words that occur nowhere but nearly so. */
export async function amendQuery(query: Query): Promise<Amended> {
  const joined = neighbours(query.words);
  const parted = new Map(query.words.filter(({ thai }) => thai).map(({ word }) => [word, splits(word)]));
  const counts = await knownWords(
    [...query.words, ...joined].map(({ word }) => word).concat([...parted.values()].flat(2)),
  );
  const unknown = query.words.filter(({ word }) => !counts.has(word));
  const doubtful = joined.filter(({ from, to }) =>
    query.words.slice(from, to + 1).some((word) => unknown.includes(word)),
  );
  const mistyped = [...doubtful, ...unknown].map(({ word }) => word).filter((word) => forgiven(word) > 0);
  const [alike, holding] = await Promise.all([
    mistyped.length > 0 ? likeWords(mistyped) : new Map<string, KnownWord[]>(),
    wordsHolding(query.words.filter(({ word, thai }) => thai && word.length > 2).map(({ word }) => word)),
  ]);

  const words = rightWords(query.words, { joined, counts, alike });
  const corrected = words.map(({ word }) => word).join() !== query.words.map(({ word }) => word).join();
  const lexeme = (word: Word) => {
    const others = [
      ...(parted.get(word.word) ?? [])
        .filter((both) => both.every((part) => counts.has(part)))
        .map((both) => `(${both.map(quoted).join(" <-> ")})`),
      ...(holding.get(word.word) ?? []).filter((compound) => isCompoundOf(compound, word.word)).map(quoted),
    ];
    return others.length === 0 ? lexemeOf(word) : `(${[lexemeOf(word), ...others].join(" | ")})`;
  };
  return {
    query: { ...query, words, text: corrected ? rewritten(query, words) : query.text },
    lexeme,
    corrected,
    counts,
  };
}

type Facts = { joined: ReturnType<typeof neighbours>; counts: Map<string, number>; alike: Map<string, KnownWord[]> };

/** The words, with unknown ones replaced by the word that was meant, alone or together with their neighbours. */
function rightWords(words: readonly Word[], { joined, counts, alike }: Facts): Word[] {
  const right: Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (!word) continue;
    const together = joined.filter(
      ({ from, to }) => from === index && words.slice(from, to + 1).some((one) => !counts.has(one.word)),
    );
    const ways = [...together.toReversed(), ...(counts.has(word.word) ? [] : [{ to: index, word: word.word }])];
    const way = ways
      .map(({ to, word: typed }) => ({ to, meant: counts.has(typed) ? typed : meant(typed, alike.get(typed) ?? []) }))
      .find((one) => one.meant);
    if (way?.meant) {
      const [read] = wordsOf(way.meant);
      right.push({
        word: way.meant,
        stem: read?.stem ?? "",
        thai: word.thai,
        start: word.start,
        end: words[way.to]?.end ?? word.end,
      });
      index = way.to;
    } else right.push(word);
  }
  return right;
}

function meant(typed: string, candidates: readonly KnownWord[]): string | undefined {
  const most = forgiven(typed);
  const near = candidates
    .map(({ word, count }) => ({ word, count, distance: edits(typed, word, most) }))
    .filter(({ distance }) => distance <= most);
  return near.sort((one, other) => one.distance - other.distance || other.count - one.count)[0]?.word;
}

/** The typed text with the words that were meant in their places. */
function rewritten(query: Query, words: readonly Word[]): string {
  let [text, last] = ["", 0];
  for (const { word, start, end } of words) {
    const typed = query.text.slice(start, end);
    text += query.text.slice(last, start) + (typed.toLowerCase() === word ? typed : word);
    last = end;
  }
  return text + query.text.slice(last);
}
