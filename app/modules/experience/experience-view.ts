import type { Step, WorkKind } from "./rules/asking";

/** What somebody was asked about their work, as they see it. */
export type AskingView = {
  id: number;
  kind: WorkKind;
  askedAt: string;
  club: { slug: string; name: string; language: string };
  question: { id: number; title: string } | null;
  said: { success: Step; effort: Step; feeling: Step; word: string } | null;
  open: boolean;
};
