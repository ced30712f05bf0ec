import type { Side } from "~/access/actor";
import type { VoiceView } from "~/modules/network/voice-view";
import type { FiledUnder } from "~/modules/topics/filed-under";
import type { IdeaCommentView } from "./idea-view";
import type { TrialState, Verdict } from "./rules/trials";

/* What the pages of trials show; made by their queries. */

/** What is tried, where readers still see it. */
export type TriedView = { path: string; title: string };

/** A trial as a row of a list shows it. */
export type TrialListItem = {
  id: number;
  title: string;
  excerpt: string;
  voice: VoiceView;
  state: TrialState;
  /** A day: 2026-12-01. */
  lastDay: string;
  places: number;
  joinedCount: number;
  reportCount: number;
  createdAt: string;
  club: { slug: string; name: string; language: string };
  tried: TriedView | null;
  /** Who said how it went, for whom and from which side. */
  spoke: { side: Side; name: string }[];
};

/** Which trials a list shows, from where on. */
export type TrialListWish = {
  clubId?: number;
  /** About all of these subjects and outcomes. */
  topicIds?: readonly number[];
  /** Of what is made of this wish, or of what this document says. */
  ideaId?: number;
  documentId?: number;
  /** That somebody invited to for this organisation. */
  organisationId?: number;
  /** Those whose result is told, or those that still run. */
  finished?: boolean;
  after?: string | null;
  take?: number;
};

/** How it went with one of those who tried. */
export type TrialReportView = {
  id: number;
  voice: VoiceView;
  text: string;
  pictureKey: string | null;
  createdAt: string;
  editedAt: string | null;
  findings: { questionId: number; verdict: Verdict; text: string }[];
  mine: boolean;
  may: { remove: boolean };
};

export type TrialQuestionView = { id: number; position: number; text: string };

/** A trial on its own page. */
export type TrialView = Omit<TrialListItem, "excerpt" | "spoke" | "club"> & {
  what: string;
  forWhom: string;
  pictureKey: string | null;
  editedAt: string | null;
  club: { id: number; slug: string; name: string; language: string };
  /** What the wish or document is about that is tried. */
  topics: FiledUnder[];
  questions: TrialQuestionView[];
  /** It tries a document that is not out yet: who joins reads it until the result is told. */
  ofDraft: boolean;
  removed: { at: string; reason: string } | null;
  result: TrialResultView | null;
  reports: TrialReportView[];
  commentCount: number;
  /** The first remarks. */
  comments: IdeaCommentView[];
  mine: { author: boolean; joined: boolean; told: boolean; follows: boolean };
  may: Record<"join" | "follow" | "comment" | "leave" | "report" | "keep" | "remove" | "restore", boolean>;
};

/** What a trial taught and what changes. */
export type TrialResultView = {
  learnt: string;
  changes: string;
  url: string;
  name: string;
  at: string;
  result: TriedView | null;
};
