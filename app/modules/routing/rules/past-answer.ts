import type { Side } from "~/access/actor";

/** An answer given in a club before the moment of ranking, as it was known then. Times are milliseconds. */
export type PastAnswer = {
  personId: number;
  organisationId: number | null;
  side: Side;
  at: number;
  askedAt: number;
  askerId: number;
  /** The topics that its question shares with the one to be ranked. */
  sharedTopicIds: readonly number[];
  /** Votes for it less votes against it. */
  helpful: number;
  accepted: boolean;
  /** The telling words that it or its question shares with the one to be ranked. */
  sharedWords: readonly string[];
};

/** The question to be ranked, as far as past answers are compared with it: how telling each of its topics and words is. */
export type Measure = {
  at: number;
  askerId: number;
  topics: ReadonlyMap<number, number>;
  words: ReadonlyMap<string, number>;
};
