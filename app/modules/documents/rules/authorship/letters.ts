// A Thai vowel or tone mark belongs to its consonant: people count them as one character.
const segmenter = new Intl.Segmenter("th", { granularity: "grapheme" });
// The segmenter takes time by the square of the length: long texts are cut in parts.
const PART = 1000;

/** The characters of a text as people see them. */
export function* letters(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const part = Array.from(segmenter.segment(text.slice(start, start + PART)), ({ segment }) => segment);
    // The last character of a part may be cut off, so the next part begins with it.
    const whole = start + PART >= text.length || part.length === 1 ? part : part.slice(0, -1);
    yield* whole;
    for (const letter of whole) start += letter.length;
  }
}

/** How many characters people count in a text; white space is nobody's work. */
export function countLetters(text: string): number {
  let count = 0;
  for (const letter of letters(text)) if (letter.trim() !== "") count++;
  return count;
}
