import type { IdeaKind } from "~/modules/ideas/rules/idea-kinds";

/** Something that somebody did about an idea, so many days before now; a day that is promised lies so many days after that. */
export type IdeaStepContent = { by: string; daysAgo: number } & (
  | { act: "comment"; for?: string; body: string }
  | { act: "askMore"; for: string; text: string }
  | { act: "decline"; for: string; text: string }
  | { act: "commit"; for: string; text: string; inDays: number }
  | { act: "progress"; text: string; movedToInDays?: number }
  | { act: "ship"; text: string; document?: string }
  | { act: "end"; text: string }
  | { act: "tie"; way: "cameOf" | "ledTo"; document: string }
  | { act: "merge"; into: string; reason: string }
);

/** What somebody in a demo club wants, and what came of it. */
export type IdeaContent = {
  /** Latin key, unique in the club. */
  key: string;
  /** Slugs of the topics it is about. */
  topics: readonly string[];
  kind: IdeaKind;
  by: string;
  daysAgo: number;
  title: string;
  /** Markdown. */
  body: string;
  /** Slug of the organisation it is asked of; without, everybody who sells in the club. */
  of?: string;
  /** Key of the question it came of. */
  from?: string;
  /** Of a variant: what is there, and how it should be. */
  variantOf?: { name: string; variant: string };
  /** How many want it besides its author. */
  votes: number;
  steps: readonly IdeaStepContent[];
};
