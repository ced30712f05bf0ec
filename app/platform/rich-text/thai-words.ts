// Thai is written without spaces: words are found by dictionary. Latin words in the same text are found as well.
const segmenter = new Intl.Segmenter("th", { granularity: "word" });

/** The words of a text, without spaces and punctuation, marks kept as written. */
export function words(text: string): string[] {
  const found: string[] = [];
  for (const { segment, isWordLike } of segmenter.segment(text)) if (isWordLike) found.push(segment);
  return found;
}

/** The text cut between its words; spaces and punctuation are pieces of their own, and all pieces joined are the text. */
export function pieces(text: string): string[] {
  const found: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    // A vowel or tone mark never leaves its consonant, whatever the dictionary thinks of the word.
    if (found.length > 0 && /^\p{M}/u.test(segment)) found[found.length - 1] += segment;
    else found.push(segment);
  }
  return found;
}
