import { quoted } from "~/platform/words/lexeme";
import { isStopWord } from "~/platform/words/stop-words";
import type { ReadText } from "./read-text";

/** A part of something findable and how much a word in it weighs: title A, topics B, a question's text C, an answer's D. */
export type Part = { text: ReadText; weight: "A" | "B" | "C" | "D" };

const mostWords = 6000;

/** The words of all parts as a PostgreSQL tsvector, English ones also by their stem at the same place. */
export function vectorOf(parts: readonly Part[]): string {
  const places = new Map<string, string[]>();
  let place = 0;
  const note = (lexeme: string, weight: string) => {
    const known = places.get(lexeme);
    if (known === undefined) places.set(lexeme, [`${place}${weight}`]);
    else if (known.length < 200) known.push(`${place}${weight}`);
  };
  for (const { text, weight } of parts) {
    for (const { word, stem } of text.words) {
      if (place >= mostWords) break;
      place += 1;
      if (isStopWord(word)) continue;
      note(word, weight);
      if (stem) note(stem, weight);
    }
    place += 10; // parts are not one sentence
  }
  return [...places].map(([lexeme, at]) => `${quoted(lexeme)}:${at.join(",")}`).join(" ");
}
