import type { Span, Writer } from "./hand";
import { countLetters } from "./letters";

/** How many characters of a text stand from one writer, for one organisation or for themselves, from one side. */
export type Credit = Writer & { characters: number };

/** Who gets which credit for a text, most first; characters as people count them, white space not counted. */
export function creditsOf(spans: readonly Span[]): Credit[] {
  const credits = new Map<string, Credit>();
  for (const { personId, organisationId, side, authorTitle, text } of spans) {
    const characters = countLetters(text);
    if (characters === 0) continue;
    const key = `${personId} ${organisationId} ${side}`;
    const before = credits.get(key)?.characters ?? 0;
    // The title is the one they wrote with last.
    credits.set(key, { personId, organisationId, side, authorTitle, characters: before + characters });
  }
  return [...credits.values()].sort((a, b) => b.characters - a.characters);
}
