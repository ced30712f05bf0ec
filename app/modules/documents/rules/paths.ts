import { addressWords } from "~/platform/words/address-words";

/** The path of a document as it stands in a page: its number, then its words, which are only for reading. */
export function documentPath(document: { id: number; title: string }): string {
  const words = addressWords(document.title);
  return `/documents/${document.id}${words ? `-${words}` : ""}`;
}

/** The number in a document's path, or null. */
export function documentNumber(param: string | undefined): number | null {
  const digits = /^(\d{1,9})(?:-|$)/.exec(param ?? "")?.[1];
  return digits ? Number(digits) : null;
}

/** The same path as a header carries it: percent-encoded. */
export const documentAddress = (document: { id: number; title: string }): string => encodeURI(documentPath(document));
