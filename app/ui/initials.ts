const consonant = /[\u0E01-\u0E2E]/gu;
const thai = /[\u0E01-\u0E2E]/u;

/** One or two letters that stand for a name: Thai takes consonants only, Latin the first and last word. */
export function initials(name: string): string {
  const words = name.split(/[\s·,()]+/u).filter((word) => word !== "" && !word.endsWith("."));
  const first = words[0] ?? name.trim();
  const last = words.length > 1 ? (words.at(-1) ?? "") : "";
  if (thai.test(first)) {
    const own = first.match(consonant) ?? [];
    const next = last.match(consonant)?.[0] ?? own[1] ?? "";
    return (own[0] ?? "") + next;
  }
  const letters = [first, last].map((word) => [...word].find((sign) => /\p{L}|\p{N}/u.test(sign)) ?? "");
  return letters.join("").toUpperCase();
}
