/** What an attribute of a node or mark may hold. */
export type RichValue = string | number | boolean | null;

/** Emphasis, link or the like on a run of text. */
export type RichMark = { type: string; attrs?: { [name: string]: RichValue } };

/** One node of a text, in ProseMirror's JSON. */
export type RichNode = {
  type: string;
  attrs?: { [name: string]: RichValue };
  content?: RichNode[];
  marks?: RichMark[];
  text?: string;
};

/** A whole text as the portal stores it: ProseMirror's document JSON, checked by `parseRichText`. */
export type RichText = { type: "doc"; content: RichNode[] };

/** A text of nothing but one empty paragraph. */
export const emptyRichText = (): RichText => ({ type: "doc", content: [{ type: "paragraph" }] });
