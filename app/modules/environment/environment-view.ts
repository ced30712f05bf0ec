import type { Element } from "./rules/completeness";
import type { Shelf } from "./rules/shelves";

/** Something on a shelf, with whose it is where a club shows it together with its organisations'. */
export type EntryView = {
  id: number;
  shelf: Shelf;
  /** What kind of channel it is; empty for offerings. */
  kind: string;
  name: string;
  text: string;
  /** Hours of a way to reach, address of a way to buy. */
  detail: string;
  /** An offering begins at so many baht. */
  price: number | null;
  pictureKey: string | null;
  /** A dealer that is an organisation here. */
  dealer: { slug: string; name: string } | null;
  of: { slug: string; name: string } | null;
};

/** What an organisation or a club gives people, how complete it is, and what was counted. */
export type EnvironmentView = {
  elements: Element[];
  score: number;
  answers: number;
  medianHours: number | null;
  timed: number;
  entries: EntryView[];
  clubs: { slug: string; name: string; language: string }[];
};
