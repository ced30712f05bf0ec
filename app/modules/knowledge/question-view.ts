import type { ActorSanction, Side } from "~/access/actor";
import type { EnterableClub } from "~/access/rules";
import type { VoiceView } from "~/modules/network/voice-view";
import type { JourneyStage } from "~/modules/topics/journey-stages";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import type { AskedContext } from "./asked-context";
import type { Marks } from "./mark-chips";

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
  may: { edit: boolean; remove: boolean; sanction: boolean };
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

/** A warning above everything. */
export type SafetyView = {
  id: number;
  kind: "urgent" | "caution";
  text: string;
  voice: VoiceView;
  createdAt: string;
  may: { withdraw: boolean };
};

export type BuyingRole = "recommends" | "decides" | "pays" | "sells";

export type AnswerView = {
  id: number;
  voice: VoiceView;
  stances: StanceView[];
  /** Further voices, when it is a joint answer. */
  voices: VoiceView[];
  joint: { id: number; parts: { answerId: number; name: string }[] } | null;
  /** The joint answer that it is a part of. */
  partOf: number | null;
  bodyHtml: string;
  score: number;
  upCount: number;
  commentCount: number;
  createdAt: string;
  editedAt: string | null;
  removed: { reason: string; at: string } | null;
  acceptedAt: string | null;
  /** Documents that began with it. */
  documents: { id: number; title: string }[];
  /** Who last found it right, once it was accepted. */
  verified: { name: string; at: string } | null;
  /** Somebody says that it is no longer valid. */
  doubted: boolean;
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
    sanction: boolean;
    stance: boolean;
    /** Begin a document with it. */
    gather: boolean;
    /** One of its voices, who may change it together with the others. */
    change: boolean;
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
  /** Wanted outcomes first. */
  topics: { slug: string; name: string; kind: TopicKind }[];
  asked: { kind: "organisation" | "person"; id: number; name: string; slug: string; side: Side } | null;
  /** Organisations that were asked into the thread later, by whom and why. */
  broughtIn: { organisationId: number; slug: string; name: string; side: Side; by: string; note: string }[];
  /** Where the asker is on the journey. */
  stage: JourneyStage | null;
  /** What it is about, where and when it matters, and what it may cost; null when nobody said. */
  context: AskedContext | null;
  /** Who plays which part in a purchase. */
  buying: { role: BuyingRole; name: string; path: string | null }[];
  safety: SafetyView[];
  /** Joint answers here in which the reader has a voice and something is to be decided. */
  ownJoint: { id: number; by: string; waiting: boolean }[];
  closure: {
    reason: string;
    note: string;
    at: string;
    by: { handle: string; name: string };
    original: { id: number; title: string } | null;
  } | null;
  duplicates: { id: number; title: string }[];
  /** What a curator split off here, from where this was split off, and what was merged into it. */
  threads: { rel: "splitInto" | "splitFrom" | "merged"; id: number; title: string }[];
  related: ({ id: number; title: string; answerCount: number } & Marks)[];
  seats: { slug: string; name: string; side: Side; logoKey: string | null }[];
  origin: OriginView | null;
  mine: Mine & { follows: boolean };
  /** In the way of writing there. */
  sanction: ActorSanction | null;
  comments: CommentView[];
  may: {
    edit: boolean;
    vote: boolean;
    comment: boolean;
    answer: boolean;
    close: boolean;
    arrange: boolean;
    reopen: boolean;
    remove: boolean;
    restore: boolean;
    sanction: boolean;
    accept: boolean;
    bringIn: boolean;
    buying: boolean;
    stage: boolean;
    context: boolean;
    safety: boolean;
  };
};
