import type { Side } from "~/access/actor";
import type { Sight } from "~/access/visible-to";
import type { Query } from "./rules/query";

/** What can be found. */
export const findableKinds = [
  "question",
  "answer",
  "document",
  "idea",
  "trial",
  "collection",
  "club",
  "topic",
  "organisation",
  "person",
] as const;
export type FindableKind = (typeof findableKinds)[number];
export type Findable = { kind: FindableKind; id: number };

/** One findable thing as the rest of the portal has it, for an engine to index. */
export type Entry = {
  kind: FindableKind;
  subjectId: number;
  clubId: number | null;
  questionId: number | null;
  membersOnly: boolean;
  title: string;
  slug: string;
  text: string;
  /** Subjects and wanted outcomes alike. */
  topics: { id: number; name: string }[];
  side: Side | null;
  /** Whether a question has answers; null for everything else. */
  answered: boolean | null;
  accepted: boolean;
  closed: boolean;
  score: number;
  createdAt: Date;
  activeAt: Date;
  /** When it was read: what was read earlier never overwrites it. */
  asOf: string;
};

export const answeredStates = ["no", "yes", "accepted"] as const;

/** What the hits are narrowed to. */
export type Filters = {
  kind?: FindableKind;
  clubId?: number;
  topicId?: number;
  /** A wanted outcome: a topic beside the other. */
  aimId?: number;
  side?: Side;
  answered?: (typeof answeredStates)[number];
};

export const hitsPerPage = 15;
export const lastPage = 10;
/** Hits that facets are counted over; beyond them a page says "more than". */
export const mostCounted = 500;

export type Wish = {
  query: Query;
  filters: Filters;
  sight: Sight;
  /** From 1. */
  page: number;
  /** Whether words are taken exactly as typed. */
  exact: boolean;
};

/** What an engine counts: topics of either kind together. */
export type FacetName = "kind" | "club" | "topic" | "side" | "answered";
export type FacetCount = { facet: FacetName; value: string; count: number };
/** Topics that are counted at most: enough that both kinds fill their places. */
export const topicsCounted = 24;

export type Found = {
  hits: Findable[];
  /** At most one more than `mostCounted`. */
  total: number;
  more: boolean;
  facets: FacetCount[];
  /** Whether every word was found, or only some in each hit. */
  matched: "all" | "some";
  /** The words that were looked for instead of mistyped ones. */
  instead: Query | null;
};

/** Something that finds. PostgreSQL always does; Meilisearch may stand before it. */
export type SearchEngine = {
  readonly name: string;
  index(entries: readonly Entry[]): Promise<void>;
  remove(things: readonly Findable[]): Promise<void>;
  /** Scores, states and dates changed, but no word. */
  noteFacts(things: readonly Findable[]): Promise<void>;
  /** A club may have become public or private: all of it follows. */
  noteVisibility(clubId: number): Promise<void>;
  search(wish: Wish): Promise<Found>;
  /** Things whose titles continue what is being typed. */
  suggest(typed: string, sight: Sight, most: number): Promise<Findable[]>;
  /** Replaces everything by these entries; what is found meanwhile stays right. */
  rebuild(batches: AsyncIterable<readonly Entry[]>): Promise<void>;
};
