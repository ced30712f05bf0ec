export const verdicts = ["keep", "fix", "retire"] as const;
export type Verdict = (typeof verdicts)[number];

/** What is known of a piece when something is proposed for it. */
export type PieceFacts = {
  /** Since it was asked or published. */
  ageDays: number;
  views: number;
  /** People who did something with it. */
  reach: number;
  helped: number;
  notHelped: number;
  /** Somebody says that it is no longer valid, or it is due for an update. */
  doubted: boolean;
};

/** From how many answers on a share is worth something, and below which share a piece is proposed for mending. */
export const enoughWords = 5;
export const helpedShare = 0.6;
/** So young that nothing can be said yet. */
export const youngDays = 30;
/** So old, and so little read, that it may go. */
export const oldDays = 90;
export const fewViews = 20;

export type Why = "doubted" | "little-help" | "young" | "unread" | "helps" | "fine";
export type Proposal = { verdict: Verdict; why: Why };

/**
 * The written rule, in the order in which it is asked: what is doubted or seldom helps is mended, what nobody reads may
 * go, the rest is kept.
 */
export function proposeVerdict({ ageDays, views, reach, helped, notHelped, doubted }: PieceFacts): Proposal {
  const words = helped + notHelped;
  const known = words >= enoughWords;
  if (doubted) return { verdict: "fix", why: "doubted" };
  if (known && helped / words < helpedShare) return { verdict: "fix", why: "little-help" };
  if (known) return { verdict: "keep", why: "helps" };
  if (ageDays < youngDays) return { verdict: "keep", why: "young" };
  if (ageDays >= oldDays && views < fewViews && reach === 0) return { verdict: "retire", why: "unread" };
  return { verdict: "keep", why: "fine" };
}
