import type { DocumentKind } from "~/modules/documents/rules/kinds";

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

/** A document that people of a demo club write together. */
export type DocumentContent = {
  key: string;
  kind: DocumentKind;
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
};
