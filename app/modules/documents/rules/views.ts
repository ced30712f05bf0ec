import type { DocumentState } from "~/access/document-rules";

/** The ways to look at a club's documents, each with the states it shows. */
export const documentViews = {
  all: ["draft", "inReview", "published", "needsUpdate"],
  published: ["published", "needsUpdate"],
  inReview: ["inReview"],
  draft: ["draft"],
  archived: ["archived"],
} as const satisfies Record<string, readonly DocumentState[]>;
export type DocumentViewName = keyof typeof documentViews;

export const documentViewNames = Object.keys(documentViews) as DocumentViewName[];

/** The view that an address asks for. */
export const viewIn = (text: string | null): DocumentViewName =>
  documentViewNames.find((view) => view === text) ?? "all";
