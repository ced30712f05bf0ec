import { quoted } from "~/platform/words/lexeme";
import { plain } from "~/platform/words/plain";
import { isStopWord } from "~/platform/words/stop-words";
import { type Word, wordsOf } from "~/platform/words/words";

const longest = 120;

/**
 * The tsquery of titles that have all the words and go on from the last one. Thai that is still being typed is parted
 * differently from the finished word, so that the last letters also count joined.
 */
export function continuation(typed: string): string {
  const text = plain(typed).slice(0, longest);
  const words = [...wordsOf(text)].slice(-8);
  const last = words.at(-1);
  if (!last || last.word.length < 2) return "";
  if (/\s$/.test(text)) return telling(words).map(whole).join(" & ");
  const ways = [...endings(words)].map(({ before, end }) =>
    [...telling(before).map(whole), `${quoted(end)}:*`].join(" & "),
  );
  return ways.map((way) => `(${way})`).join(" | ");
}

const telling = (words: readonly Word[]) => words.filter(({ word }) => !isStopWord(word));
const whole = ({ word, stem }: Word): string => (stem ? `(${quoted(word)} | ${quoted(stem)})` : quoted(word));

function* endings(words: readonly Word[]): Generator<{ before: readonly Word[]; end: string }> {
  let end = "";
  for (let index = words.length - 1; index >= Math.max(0, words.length - 4); index -= 1) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word || (next && (!word.thai || !next.thai || word.end !== next.start))) return;
    end = word.word + end;
    yield { before: words.slice(0, index), end };
  }
}
