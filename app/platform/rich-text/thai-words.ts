// Thai is written without spaces: words are found by dictionary. Latin words in the same text are found as well.
const segmenter = new Intl.Segmenter("th", { granularity: "word" });
// Node's segmenter takes time by the square of the length: 64,000 letters at once take half a second, in parts 40 ms.
const PART = 1000;

/** The words of a text, without spaces and punctuation, marks kept as written. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segments(text)) if (isWordLike) found.push(segment);
  return found;
}

/** The text cut between its words; spaces and punctuation are pieces of their own, and all pieces joined are the text. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of segments(text)) {
    // A vowel or tone mark never leaves its consonant, whatever the dictionary thinks of the word.
    if (found.length > 0 && /^\p{M}/u.test(segment)) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}

/** Part by part; the last word of a part may be cut off, so the next part begins with it. */
function* segments(text: string): Generator<Intl.SegmentData> {
  for (let start = 0; start < text.length; ) {
    const part = [...segmenter.segment(text.slice(start, start + PART))];
    const isLast = start + PART >= text.length;
    const whole = isLast || part.length === 1 ? part : part.slice(0, -1);
    yield* whole;
    for (const { segment } of whole) start += segment.length;
  }
}
