import type { Reason } from "./rules/reasons";
import type { SanctionState } from "./rules/state";

export type DecidedAs = "owner" | "moderator" | "administrator";
export type SecondKeyReason = "ownMatter" | "rivals" | "nothingNamed";

/** A contribution that is named: its thread's title, how it begins, and where it is read. */
export type NamedView = { name: string; kind: string; title: string; begins: string; path: string };

/** What everybody of the club reads of a sanction in its record: no names, no words. */
export type RecordedSanction = {
  id: number;
  reason: Reason;
  /** Empty until it is lifted. */
  hours: number | null;
  decidedAt: string;
  beganAt: string | null;
  until: string | null;
  state: SanctionState;
  decidedAs: DecidedAs;
  secondAs: DecidedAs | null;
  appeal: "none" | "waits" | "kept" | "granted";
  /** For those who look after the club. */
  person: { handle: string; name: string } | null;
};

/** A decision with the role of whoever took it; the name is for those who look after the club. */
export type DecisionView = { as: DecidedAs; by: string | null; at: string; words: string };

/** A sanction as the one whom it concerns reads it, and those who look after the club. */
export type SanctionView = {
  id: number;
  club: { slug: string; name: string; language: string };
  person: { id: number; handle: string; name: string };
  own: boolean;
  reason: Reason;
  hours: number | null;
  beganAt: string | null;
  until: string | null;
  state: SanctionState;
  secondFor: SecondKeyReason | null;
  decided: DecisionView;
  second: DecisionView | null;
  lifted: DecisionView | null;
  appeal: { words: string; at: string; granted: boolean | null; decided: DecisionView | null } | null;
  named: NamedView | null;
  may: { second: boolean; lift: boolean; appeal: boolean; decide: boolean };
};

/** What waits for a curator: a second key, or an appeal. */
export type WaitingSanction = {
  id: number;
  waitsFor: "second" | "appeal";
  reason: Reason;
  name: string;
  since: string;
  /** Whether this curator may decide it: neither a decider nor a colleague of one. */
  may: boolean;
};
