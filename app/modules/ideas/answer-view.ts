import type { VoiceView } from "~/modules/network/voice-view";

/* What organisations did about an idea, as pages show it. */

/** A reply without a promise. */
export type ReplyView = {
  id: number;
  kind: "declined" | "asksMore";
  voice: VoiceView;
  text: string;
  createdAt: string;
};

/** How it goes with a commitment, or another day and why. */
type StepView = { id: number; name: string; text: string; from: string | null; to: string | null; at: string };

/** What came of a commitment. */
export type OutcomeView = {
  id: number;
  shipped: boolean;
  text: string;
  url: string;
  pictureKey: string | null;
  name: string;
  at: string;
  /** What stands in the portal. */
  result: { path: string; title: string } | null;
};

export type CommitmentView = {
  id: number;
  ideaId: number;
  organisationId: number;
  voice: VoiceView;
  what: string;
  /** A day: 2026-12-01. */
  dueOn: string;
  overdue: boolean;
  createdAt: string;
  steps: StepView[];
  outcome: OutcomeView | null;
  may: { keep: boolean };
};
