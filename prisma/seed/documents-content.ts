import type { DocumentKind } from "~/modules/documents/document-kinds";
import type { JourneyStage } from "~/modules/topics/journey-stages";

type Side = "buyer" | "seller" | "neutral";

/** Something that somebody did with a document, so many days before now. */
export type DocumentStepContent = { by: string; daysAgo: number } & (
  | { act: "write"; add?: string; change?: readonly [from: string, to: string] }
  | { act: "keep"; name: string }
  | { act: "require"; side: Side; credential?: string }
  | { act: "submit"; note?: string }
  | { act: "decide"; side: Side; for?: string; decision: "approve" | "decline"; note?: string }
  | { act: "publish"; verified?: boolean }
  | { act: "verify"; for?: string; note: string }
  | { act: "doubt"; reason: string }
);

/** A change that somebody proposed, so many days before now; open while nobody decided. */
export type SuggestionContent = {
  by: string;
  for?: string;
  daysAgo: number;
  /** One change of words that stand in one line. */
  change: readonly [from: string, to: string];
  /** Changes in further lines: it is one suggestion over all of them. */
  also?: readonly (readonly [from: string, to: string])[];
  note?: string;
  /** Accepted, unless it was rejected for a reason. */
  decision?: { by: string; daysAgo: number; rejected?: string };
};

/** What somebody said about words of a document, what others said to it, and whether it is settled. */
export type RemarkContent = {
  by: string;
  for?: string;
  daysAgo: number;
  /** Words that stand in one line. */
  on: string;
  text: string;
  replies?: readonly { by: string; for?: string; daysAgo: number; text: string }[];
  resolved?: { by: string; daysAgo: number };
};

/** A document that people of a demo club write together. */
export type DocumentContent = {
  key: string;
  /** Slugs of the topics it is about. */
  topics: readonly string[];
  kind: DocumentKind;
  /** Where its readers are on the journey; left out, the calendar may say it. */
  stage?: JourneyStage;
  by: string;
  for?: string;
  daysAgo: number;
  title: string;
  summary: string;
  /** Markdown, as it was begun. */
  body: string;
  /** Every member may write. */
  open?: boolean;
  writers: readonly { by: string; for?: string; daysAgo: number; owner?: boolean }[];
  steps: readonly DocumentStepContent[];
  suggestions?: readonly SuggestionContent[];
  remarks?: readonly RemarkContent[];
};
