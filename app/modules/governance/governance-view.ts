import type { SeatKind, Side } from "~/access/actor";
import type { Choice, GovernedAct } from "./rules/acts";
import type { CharterRuleView } from "./rules/charter";

/* What the pages of governance show; made by its queries. */

/** An organisation with a seat, or one that had it. */
export type SeatHolder = {
  organisationId: number;
  slug: string;
  name: string;
  logoKey: string | null;
  kind: SeatKind;
  side: Side;
};

/** A charter in words and numbers. */
export type CharterView = {
  id: number;
  purpose: string;
  quorum: number;
  votingDays: number;
  ownSeatVotes: boolean;
  buyerSeats: number | null;
  sellerSeats: number | null;
  neutralSeats: number | null;
  hubOrganisationId: number | null;
  rules: CharterRuleView[];
};

/** How many seats a side has, and may have. */
export type SideSeats = { side: Side; taken: number; most: number | null };

export type ProposalState = {
  outcome: "accepted" | "rejected" | "withdrawn" | null;
  outcomeReason: "majority" | "noMajority" | "noQuorum" | "vetoed" | "overtaken" | null;
};

/** A proposal as a row of a list. */
export type ProposalRowView = ProposalState & {
  id: number;
  act: GovernedAct;
  target: string | null;
  reason: string;
  by: string;
  createdAt: string;
  deadline: string;
  decidedAt: string | null;
  voted: number;
};

/** What a seat said. */
export type SeatVoteView = SeatHolder & {
  /** Null while the seat is silent. */
  choice: Choice | null;
  reason: string;
  castBy: { handle: string; name: string } | null;
  castAt: string | null;
  /** Whether it is among the seats that decide. */
  votes: boolean;
  /** How its no may stop the whole: by itself or with its side. */
  stops: "alone" | "withSide" | null;
};

/** What a sponsor is to give. */
export type TermsView = { budget: number; purpose: string; startsOn: string; endsOn: string };

/** An entry of the minutes; what only members read is empty for others. */
export type MinuteView = ProposalState & {
  id: number;
  kind: "proposalDecided" | "proposalWithdrawn" | "seatLeft" | "charterLapsed" | "clubClosed" | "clubReopened";
  act: GovernedAct | null;
  organisationName: string;
  at: string;
  proposalId: number | null;
  /** Who decided alone. */
  by: { handle: string; name: string } | null;
  votes: { yes: number; no: number; abstain: number; seats: number } | null;
  reason: string;
};
