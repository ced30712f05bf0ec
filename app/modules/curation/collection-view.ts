import type { CuratedKind } from "./rules/desk-wish";

/** A collection as a list shows it. */
export type CollectionRow = { id: number; name: string; description: string; items: number; changedAt: string };

/** Something in a collection. */
export type CollectedView = {
  id: number;
  kind: CuratedKind;
  title: string;
  path: string;
  why: string;
  /** Readers of the club see it; a document is seen once it is published. */
  shown: boolean;
};

export type CollectionView = {
  id: number;
  name: string;
  description: string;
  changedAt: string;
  removed: boolean;
  club: { id: number; slug: string; name: string; language: string; visibility: "public" | "private" };
  items: CollectedView[];
};
