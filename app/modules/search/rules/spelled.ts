/**
 * A word in plain ASCII letters, two for each Thai letter or mark, everything kept: engines that drop Thai marks, and
 * trigrams that split words at them, then compare what was really written. First letters are a–l, second ones n–u, so that
 * two words never look alike shifted by one.
 */
export function spelled(word: string): string {
  return word.replace(/[\u0E00-\u0E5F]/g, (letter) => {
    const number = letter.charCodeAt(0) - 0x0e00;
    return String.fromCharCode(97 + (number >> 3), 110 + (number & 7));
  });
}
