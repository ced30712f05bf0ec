import type { Side } from "~/access/actor";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { Season } from "./season";

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
  /** At which stage its question was asked, and which season that said it was about; null where nothing was said. */
  stage: JourneyStage | null;
  season: Season | null;
};

/** What past answers are compared with: the moment, the question to be ranked, and the club's pace. */
export type Measure = {
  at: number;
  askerId: number;
  /** How telling each topic and each word of the question is. */
  topics: ReadonlyMap<number, number>;
  words: ReadonlyMap<string, number>;
  /** When the club's latest questions were asked, oldest first. */
  askedTimes: readonly number[];
};

/** So many of the club's latest questions are its pace; what is older counts as if it were as old as the first of them. */
export const paceLength = 1000;

/** How many questions the club was asked since: the clock by which answers fade, quick in a busy club and slow in a quiet one. */
export function questionsSince({ askedTimes }: Pick<Measure, "askedTimes">, at: number): number {
  let [low, high] = [0, askedTimes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((askedTimes[middle] ?? 0) >= at) high = middle;
    else low = middle + 1;
  }
  return askedTimes.length - low;
}
