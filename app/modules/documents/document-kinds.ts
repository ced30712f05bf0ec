/** What a document can be. */
export const documentKinds = ["guide", "series", "recipe", "comparison", "announcement", "page"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** The kind that an address names. */
export const kindIn = (text: string | null | undefined): DocumentKind | undefined =>
  documentKinds.find((kind) => kind === text);
