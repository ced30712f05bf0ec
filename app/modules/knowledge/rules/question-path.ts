/** The path of a question: its number, then its words, which are only for reading. */
export function questionPath(question: { id: number; title: string }): string {
  const words = question.title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short = [...words].slice(0, 70).join("").replace(/-+$/, "");
  return `/questions/${question.id}${short ? `-${encodeURIComponent(short)}` : ""}`;
}

/** The number in a question's path, or null. */
export function questionNumber(param: string | undefined): number | null {
  const digits = /^(\d{1,9})(?:-|$)/.exec(param ?? "")?.[1];
  return digits ? Number(digits) : null;
}
