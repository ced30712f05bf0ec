import { addressWords } from "~/platform/words/address-words";

/** The path of a question as it stands in a page: its number, then its words in their own letters, which are only for reading. */
export function questionPath(question: { id: number; title: string }): string {
  const words = addressWords(question.title);
  return `/questions/${question.id}${words ? `-${words}` : ""}`;
}

/** The number in a question's path, or null. */
export function questionNumber(param: string | undefined): number | null {
  const digits = /^(\d{1,9})(?:-|$)/.exec(param ?? "")?.[1];
  return digits ? Number(digits) : null;
}

/** The same path as a header carries it: percent-encoded. */
export const questionAddress = (question: { id: number; title: string }): string => encodeURI(questionPath(question));
