import type { Asked } from "./asked";
import type { PastAnswer } from "./past-answer";
import { type Season, seasonOf } from "./season";
import { profileWeights } from "./weights";

/** Of so many answers it is known whether they were given in a like situation, and how many were. */
export type Tally = { like: number; known: number };
export type Situation = Record<"stage" | "season", Tally>;

/** How many answers somebody has to have given before their own share counts as much as everybody's. */
const inertia = 4;

/** How many of some answers were given at the stage, and in the season, that a question is about. */
export function situationOf(answers: readonly PastAnswer[], { stage, season }: Asked): Situation {
  const staged = stage === null ? [] : answers.filter((one) => one.stage !== null);
  const seasonal = season === null ? [] : answers.filter((one) => one.season !== null || one.sharedTopicIds.length > 0);
  return {
    stage: { like: staged.filter((one) => one.stage === stage).length, known: staged.length },
    season: { like: seasonal.filter((one) => seasonAsked(one) === season).length, known: seasonal.length },
  };
}

/** The season that a question said it was about, else the one in which it was asked. */
const seasonAsked = ({ season, askedAt }: PastAnswer): Season => season ?? seasonOf(askedAt);

/**
 * How much more of somebody's answers were given in a like situation than of everybody's, as a logarithm: 0 where nothing
 * is known of them, or of the club. It is a share, so that who answers much does not gain by that alone.
 */
export function liftOf(own: Tally, everybody: Tally): number {
  if (everybody.like === 0 || everybody.like === everybody.known) return 0;
  const usual = everybody.like / everybody.known;
  return Math.log((own.like + inertia * usual) / (own.known + inertia) / usual);
}

/** What it adds that somebody answers questions of the same stage, or in the same season, more than others do. */
export function situationScore(own: Situation, everybody: Situation): number {
  return (
    profileWeights.stage * liftOf(own.stage, everybody.stage) +
    profileWeights.season * liftOf(own.season, everybody.season)
  );
}
