const segmenter = new Intl.Segmenter("th", { granularity: "word" });
/** The segmenter takes time by the square of the length: a long run is looked up in parts. */
const PART = 400;

/** Two consonants that a Thai syllable can begin with. */
const cluster = /^(?:[กขคตปผพบฟดทซ]ร|[กขคปผพบฟสซ]ล|[กขคส]ว|ส[ตปกมนค]|[หอ][\u0E01-\u0E2E])/;
const consonant = /^[\u0E01-\u0E2E][\u0E48-\u0E4C]?/;

/**
 * The words of a run of Thai letters, in order and without a gap. The dictionary loses its way in borrowed words
 * (ดาร์กช็อกโกแลต, สต็อก, เช็กกับ): where it parts a short syllable, the syllable is made whole and the letters around
 * it are looked up anew.
 */
export function thaiSegments(run: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < run.length; ) {
    const part = mended(run.slice(at, at + PART));
    // The words at the end of a part may be cut off, so the next part begins with them.
    const whole = at + PART >= run.length || part.length < 4 ? part : part.slice(0, -2);
    found.push(...whole);
    for (const word of whole) at += word.length;
  }
  return found;
}

function mended(run: string): string[] {
  const found = run === "" ? [] : Array.from(segmenter.segment(run), ({ segment }) => segment);
  let at = 0;
  for (const [n, word] of found.entries()) {
    const inside = syllableIn(word);
    if (inside !== undefined && at + inside > 0) {
      const [before, start] = [at - (found[n - 1]?.length ?? 0), at + inside];
      return [...found.slice(0, Math.max(n - 1, 0)), ...mended(run.slice(before, start)), ...mended(run.slice(start))];
    }
    const end = inside === 0 ? endOfSyllable(run, word) : 0;
    if (end > 0) return [run.slice(0, end), ...mended(run.slice(end))];
    at += word.length;
  }
  return found;
}

/**
 * Where a short syllable begins in a word that cannot stand so: it lacks its last consonant, which mai taikhu always
 * has but in ก็, or its first letter is the last one of the word before.
 */
function syllableIn(word: string): number | undefined {
  const sign = word.indexOf("\u0E47");
  if (sign < 1 || word === "ก็") return undefined;
  let start = sign - 1;
  if (cluster.test(word.slice(start - 1, sign))) start--;
  if (/[เแ]/.test(word.charAt(start - 1))) start--;
  return /\u0E47อ?$/.test(word) || (start === 1 && consonant.test(word)) ? start : undefined;
}

/** Where the syllable ends that a run begins with, with the letter that it lacks; 0 where there is none. */
function endOfSyllable(run: string, word: string): number {
  const rest = run.slice(word.length);
  const vowel = !word.endsWith("อ") && /^อ[\u0E01-\u0E2E]/.test(rest) ? 1 : 0;
  const last = consonant.exec(rest.slice(vowel))?.[0] ?? "";
  return last === "" ? 0 : word.length + vowel + last.length;
}
