import { quoted } from "~/platform/words/lexeme";
import { plain } from "~/platform/words/plain";
import { isStopWord } from "~/platform/words/stop-words";
import { worthNaming } from "~/platform/words/weak-words";
import { type Word, wordsOf } from "~/platform/words/words";

/** What somebody looks for. */
export type Query = {
  text: string;
  /** Words that say something; all of them when none does. */
  words: Word[];
  /** Groups of words in quotation marks: they must stand in this order. */
  phrases: Word[][];
  /** Words with a minus before them: what has them is left out. */
  without: Word[];
};

const longestQuery = 300;
const mostWords = 16;

/** Reads what was typed into a search field. */
export function readQuery(typed: string): Query {
  const text = plain(typed).replace(/\s+/g, " ").trim().slice(0, longestQuery);
  const phrases: Word[][] = [];
  const without: Word[] = [];
  const rest = text
    .replace(/["“”]([^"“”]+)["“”]/g, (_all, phrase: string) => {
      phrases.push([...wordsOf(phrase)].slice(0, mostWords));
      return " ";
    })
    .replace(/(?:^|\s)-(\S+)/g, (_all, word: string) => {
      without.push(...[...wordsOf(word)].slice(0, 4));
      return " ";
    });
  const all = distinct([...wordsOf(rest)]);
  const telling = all.filter(({ word }) => !isStopWord(word));
  return { text, words: (telling.length > 0 ? telling : all).slice(0, mostWords), phrases, without };
}

function distinct(words: readonly Word[]): Word[] {
  const seen = new Set<string>();
  return words.filter(({ word }) => !seen.has(word) && seen.add(word));
}

/** How one word is looked for: by its stem, where it has one. */
export const lexemeOf = ({ word, stem }: Word): string => quoted(stem || word);

/** The words joined for PostgreSQL by "and" or "or", with phrases and what is left out. */
export function toTsquery(query: Query, join: "&" | "|", lexeme: (word: Word) => string = lexemeOf): string {
  const wanted = [...query.words.map(lexeme), ...query.phrases.map(phraseOf)].filter((part) => part !== "");
  if (wanted.length === 0) return "";
  return leavingOut(query, wanted.join(` ${join} `));
}

/** The same, without what has a word that is not wanted. */
export function leavingOut({ without }: Query, tsquery: string): string {
  if (without.length === 0) return tsquery;
  return `(${tsquery}) & ${without.map((word) => `!${lexemeOf(word)}`).join(" & ")}`;
}

function phraseOf(words: readonly Word[]): string {
  const parts: string[] = [];
  let gap = 1;
  for (const word of words) {
    if (isStopWord(word.word)) {
      gap += 1;
      continue;
    }
    parts.push(parts.length === 0 ? lexemeOf(word) : `<${gap}> ${lexemeOf(word)}`);
    gap = 1;
  }
  return parts.length === 0 ? "" : `(${parts.join(" ")})`;
}

/** What a page marks in its hits: weak words only where there are no others, or where they stand in a phrase. */
export function markedBy(query: Query): Set<string> {
  const words = worthNaming(query.words.map(({ word }) => word));
  return soughtBy({ ...query, words: query.words.filter(({ word }) => words.includes(word)) });
}

/** Every word that is looked for, and its stem. */
export function soughtBy(query: Query): Set<string> {
  return new Set([...query.words, ...query.phrases.flat()].flatMap(({ word, stem }) => (stem ? [word, stem] : [word])));
}
