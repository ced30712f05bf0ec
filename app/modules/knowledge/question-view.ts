import type { EnterableClub } from "~/access/rules";
import type { VoiceView } from "~/modules/network/voice-view";

/** A remark as it is shown. */
export type CommentView = {
  id: number;
  subjectKind: "question" | "answer";
  subjectId: number;
  voice: VoiceView;
  bodyHtml: string;
  score: number;
  createdAt: string;
  edited: boolean;
  origin: OriginView | null;
  may: { edit: boolean; remove: boolean };
};

/** Where an imported text comes from. */
export type OriginView = { site: string; url: string; authorName: string; authorUrl: string; licence: string };

/** What the reader did with a contribution. */
export type Mine = { vote: number; kept: boolean };

export type StanceKind = "agree" | "differ" | "outsideField";

/** Where an expert stands on somebody else's answer. */
export type StanceView = {
  id: number;
  kind: StanceKind;
  reason: string;
  voice: VoiceView;
  createdAt: string;
  may: { withdraw: boolean };
};

export type AnswerView = {
  id: number;
  voice: VoiceView;
  stances: StanceView[];
  bodyHtml: string;
  score: number;
  upCount: number;
  commentCount: number;
  createdAt: string;
  editedAt: string | null;
  removed: { reason: string; at: string } | null;
  acceptedAt: string | null;
  origin: OriginView | null;
  mine: Mine & { stance: StanceKind | null };
  comments: CommentView[];
  may: {
    edit: boolean;
    accept: boolean;
    vote: boolean;
    comment: boolean;
    remove: boolean;
    restore: boolean;
    stance: boolean;
  };
};

export type QuestionView = {
  id: number;
  title: string;
  path: string;
  voice: VoiceView;
  bodyHtml: string;
  excerpt: string;
  score: number;
  upCount: number;
  answerCount: number;
  commentCount: number;
  viewCount: number;
  createdAt: string;
  editedAt: string | null;
  removed: { reason: string; at: string } | null;
  club: { id: number; slug: string; name: string; entry: EnterableClub["entry"]; language: string };
  topics: { slug: string; name: string }[];
  asked: { kind: "organisation" | "person"; name: string; slug: string; side: "buyer" | "seller" | "neutral" } | null;
  closure: {
    reason: string;
    note: string;
    at: string;
    by: { handle: string; name: string };
    original: { id: number; title: string } | null;
  } | null;
  duplicates: { id: number; title: string }[];
  related: { id: number; title: string; answerCount: number }[];
  seats: { slug: string; name: string; side: "buyer" | "seller" | "neutral"; logoKey: string | null }[];
  origin: OriginView | null;
  mine: Mine & { follows: boolean };
  comments: CommentView[];
  may: {
    edit: boolean;
    vote: boolean;
    comment: boolean;
    answer: boolean;
    close: boolean;
    reopen: boolean;
    remove: boolean;
    restore: boolean;
    accept: boolean;
  };
};
