import type { Choice, DutyKind, GovernedAct } from "~/modules/governance/rules/acts";

/** How the seats of a demo club run it together. */
export type GovernanceContent = {
  charter: {
    articles: { purpose: string; quorum: number; votingDays: number; rules: object } & Record<string, unknown>;
    /** The hub to begin with, by slug. */
    hub: string;
  };
  proposals: readonly ProposalContent[];
  promises: readonly PromiseContent[];
  duties: readonly DutyContent[];
  /** Somebody who works for the sponsor tries to remove an answer, and is refused. */
  attempts: readonly { by: string; daysAgo: number; question: string; answer: number; reason: string }[];
};

export type ProposalContent = {
  by: string;
  act: GovernedAct;
  /** The organisation it is about, by slug. */
  about?: string;
  reason: string;
  daysAgo: number;
  /** Days to vote; one that ends in the future is open. */
  days: number;
  /** It was taken back by whoever made it. */
  withdrawn?: { hoursLater: number; reason: string };
  terms?: { budget: number; purpose: string };
  votes: readonly { by: string; for: string; hoursLater: number; choice: Choice; reason?: string }[];
};

/** What a sponsor promised; a duty names it by its key when it keeps it. */
export type PromiseContent = {
  key: string;
  by: string;
  /** The sponsor, by slug. */
  of: string;
  daysAgo: number;
  /** By when, in days from now; a day that has passed is late unless something keeps it. */
  dueIn: number;
  kind: DutyKind;
  what: string;
  takenBack?: { daysAgo: number; reason: string };
};

export type DutyContent = {
  by: string;
  /** The promise that it keeps. */
  keeps?: string;
  /** The sponsor, by slug. */
  of: string;
  daysAgo: number;
  kind: DutyKind;
  what: string;
  value: number;
  evidence?: string;
};
