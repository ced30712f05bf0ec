import { type Sql, sql } from "~/platform/db/sql.server";
import type { Word } from "~/platform/words/words";

/** A word of a query and how telling it is: the rarer, the more. */
export type Term = { lexeme: string; weight: number };

const frequent = 3000;
const mostTerms = 6;

/** The most telling of the words that occur at all: the rarest first, none that half the portal has once a rare one is there. */
export function rarest(
  words: readonly Word[],
  counts: ReadonlyMap<string, number>,
  lexeme: (word: Word) => string,
): Term[] {
  const known = words.map((word) => ({ word, count: counts.get(word.word) ?? 0 })).filter(({ count }) => count > 0);
  const kept = known.sort((one, other) => one.count - other.count).slice(0, mostTerms);
  const telling = kept.filter(({ count }, index) => index === 0 || count <= frequent);
  return telling.map(({ word, count }) => ({ lexeme: lexeme(word), weight: 1 / Math.log2(2 + count) }));
}

/** SQL that adds up what an entry has of the terms, title and text weighed apart. */
export function weightOfTerms(terms: readonly Term[], worth: { title: number; text: number }): Sql {
  const parts = terms.map(
    ({ lexeme, weight }) =>
      sql`CASE WHEN e."titleWords" @@ ${lexeme}::tsquery THEN ${worth.title * weight}::float
        WHEN e.words @@ ${lexeme}::tsquery THEN ${worth.text * weight}::float ELSE 0 END`,
  );
  return parts.reduce((sum, part) => sql`${sum} + ${part}`, sql`0`);
}
