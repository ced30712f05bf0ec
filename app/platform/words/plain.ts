const leadingMarks = /\u0E4D([\u0E48-\u0E4B]?)\u0E32/g;
const trailingMark = /([\u0E48-\u0E4B])\u0E4D\u0E32/g;
// invisible characters that hide between letters; the first also is our own mark between stored words
const invisible = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/**
 * A text with one spelling for what looks alike: composed letters, sara am as one letter, sara ae not typed as two.
 * No mark is ever taken away.
 */
export function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(invisible, "")
    .replace(leadingMarks, "$1\u0E33")
    .replace(trailingMark, "$1\u0E33")
    .replace(/\u0E40\u0E40/g, "\u0E41");
}

const letters: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i" };

/** A Latin word without case, accents and apostrophes: Café is cafe, dog's is dogs. Only for Latin: Thai marks carry meaning. */
export function foldLatin(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .replace(/[ßæœøđðþłı]/g, (letter) => letters[letter] ?? letter);
}
