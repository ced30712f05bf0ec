import type { Choice, DutyKind, GovernedAct } from "~/modules/governance/rules/acts";

/** How the seats of a demo club run it together. */
export type GovernanceContent = {
  charter: {
    articles: { purpose: string; quorum: number; votingDays: number; rules: object } & Record<string, unknown>;
    /** The hub to begin with, by slug. */
    hub: string;
  };
  proposals: readonly ProposalContent[];
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

export type DutyContent = {
  by: string;
  /** The sponsor, by slug. */
  of: string;
  daysAgo: number;
  kind: DutyKind;
  what: string;
  value: number;
  evidence?: string;
};
