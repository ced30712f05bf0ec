import type { Verdict } from "~/modules/ideas/rules/trials";

/** How it went with somebody: a finding and words for each question, and how it was on the whole. */
export type TrialReportContent = {
  daysAgo: number;
  text: string;
  findings: readonly (readonly [verdict: Verdict, words: string])[];
};

/** Something that members of a demo club try together; the last day to join lies so many days after the invitation. */
export type TrialContent = {
  /** Key of the wish or of the document that is tried. */
  of: { idea: string } | { document: string };
  by: string;
  for?: string;
  daysAgo: number;
  title: string;
  what: string;
  forWhom: string;
  places: number;
  inDays: number;
  questions: readonly string[];
  triers: readonly { by: string; for?: string; daysAgo: number; report?: TrialReportContent }[];
  /** What members said to each other under it. */
  remarks?: readonly { by: string; for?: string; daysAgo: number; body: string }[];
  result?: { by: string; daysAgo: number; learnt: string; changes: string; document?: string };
};
