import { stemmer } from "stemmer";
import { foldLatin } from "./plain";
import { isStopWord } from "./stop-words";
import { thaiSegments } from "./thai-segments";

/** A word of a text: how it is compared, and where it stands. */
export type Word = {
  /** As it is compared: Thai exactly as written, Latin without case and accents. */
  word: string;
  /** Its English stem, where it has another one. */
  stem: string;
  thai: boolean;
  start: number;
  end: number;
};

const segmenter = new Intl.Segmenter("th", { granularity: "word" });
const runs =
  /[\u0E01-\u0E5B]+|\p{N}+(?:[.,]\p{N}+)*(?=$|[^\p{L}\p{N}])|(?:[\p{Script=Latin}\p{N}]\p{M}*)+(?:['’]\p{Script=Latin}+)*|[\p{L}\p{M}]+/gu;
const longestWord = 64;

/** The words of a text that went through `plain`, in order; Thai and Latin are parted even where no space stands between them. */
export function* wordsOf(text: string): Generator<Word> {
  for (const run of text.matchAll(runs)) {
    const first = run[0].charCodeAt(0);
    if (first >= 0x0e01 && first <= 0x0e5b) yield* thaiWords(run[0], run.index);
    else if (/^[\p{Script=Latin}\p{N}]/u.test(run[0])) yield latinWord(run[0], run.index);
    else yield* otherWords(run[0], run.index);
  }
}

/** The same as a list, without words that say nothing by themselves. */
export function tokens(text: string): string[] {
  return [...wordsOf(text)].map(({ word }) => word).filter((word) => !isStopWord(word));
}

function* thaiWords(run: string, offset: number): Generator<Word> {
  let [word, start] = ["", 0];
  const done = (): Word => ({
    word: thaiNumber(word.slice(0, longestWord)),
    stem: "",
    thai: true,
    start: offset + start,
    end: offset + start + word.length,
  });
  let at = 0;
  for (const segment of thaiSegments(run)) {
    const index = at;
    at += segment.length;
    // a mark never leaves its consonant, whatever the dictionary thinks of the word
    if (word !== "" && /^\p{M}/u.test(segment)) {
      word += segment;
      continue;
    }
    if (isThaiWord(word)) yield done();
    [word, start] = [segment, index];
  }
  if (isThaiWord(word)) yield done();
}

const isThaiWord = (word: string) => /[\u0E01-\u0E2E\u0E50-\u0E59]/.test(word);
const thaiNumber = (word: string) => word.replace(/[\u0E50-\u0E59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));

function latinWord(run: string, start: number): Word {
  const word = foldLatin(run.normalize("NFKC"))
    .replace(/(?<=\d),(?=\d{3})/g, "")
    .slice(0, longestWord);
  const stem = /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
  return { word, stem: stem === word ? "" : stem, thai: false, start, end: start + run.length };
}

function* otherWords(run: string, offset: number): Generator<Word> {
  for (const { segment, index, isWordLike } of segmenter.segment(run)) {
    const word = segment.toLowerCase().slice(0, longestWord);
    if (isWordLike) yield { word, stem: "", thai: false, start: offset + index, end: offset + index + segment.length };
  }
}
