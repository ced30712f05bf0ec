/** The pages of a document, in the order in which its tabs show them. */
export const documentTabs = [
  "",
  "writing",
  "authors",
  "discussion",
  "writers",
  "versions",
  "approvals",
  "state",
  "freshness",
] as const;

/** Pages that everybody may open who sees the document, once it has been published. */
export const publicTabs: readonly string[] = ["", "authors", "freshness"];

/** What is wanted most; the others stand behind one word. */
export const foremostTabs: readonly string[] = ["", "writing", "discussion", "versions"];
