/** The path of a question as it stands in a page: its number, then its words in their own letters, which are only for reading. */
export function questionPath(question: { id: number; title: string }): string {
  const words = question.title
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
  const short =
    words.length > 60 ? words.slice(0, words.lastIndexOf("-", 60) > 20 ? words.lastIndexOf("-", 60) : 60) : words;
  return `/questions/${question.id}${short ? `-${short}` : ""}`;
}

/** The number in a question's path, or null. */
export function questionNumber(param: string | undefined): number | null {
  const digits = /^(\d{1,9})(?:-|$)/.exec(param ?? "")?.[1];
  return digits ? Number(digits) : null;
}

/** The same path as a header carries it: percent-encoded. */
export const questionAddress = (question: { id: number; title: string }): string => encodeURI(questionPath(question));
