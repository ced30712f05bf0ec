/** A title's words as they stand in an address, in their own letters, at most about sixty: only for reading. */
export function addressWords(title: string): string {
  const words = title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  if (words.length <= 60) return words;
  return words.slice(0, words.lastIndexOf("-", 60) > 20 ? words.lastIndexOf("-", 60) : 60);
}
