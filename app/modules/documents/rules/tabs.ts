/** The pages of a document, in the order in which its tabs show them. */
export const documentTabs = ["", "writing", "authors", "discussion", "writers", "versions", "state"] as const;
