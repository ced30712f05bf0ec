import type { Side } from "~/access/actor";
import type { VoiceView } from "~/modules/network/voice-view";
import type { TopicKind } from "~/modules/topics/topic-kinds";
import type { Marks } from "./mark-chips";

export const questionSorts = ["newest", "active", "unanswered", "top"] as const;
export type QuestionSort = (typeof questionSorts)[number];

/** A question as a row of a list shows it. */
export type QuestionListItem = {
  id: number;
  title: string;
  excerpt: string;
  voice: VoiceView;
  warned: Marks["warned"];
  score: number;
  answerCount: number;
  acceptedCount: number;
  viewCount: number;
  createdAt: string;
  activeAt: string;
  closed: boolean;
  club: { slug: string; name: string; language: string };
  /** Wanted outcomes first. */
  topics: { slug: string; name: string; kind: TopicKind }[];
  /** The sides and organisations that answered. */
  spoke: { side: Side; name: string | null }[];
  /** Those who were asked and still have time. */
  asked: { side: Side; name: string | null }[];
};

/** Which questions a list shows, in which order, from where on. */
export type QuestionListWish = {
  sort: QuestionSort;
  clubId?: number;
  clubIds?: readonly number[];
  topicId?: number;
  /** A wanted outcome, beside a topic or alone. */
  aimId?: number;
  answeredBy?: Side;
  /** Only what somebody answered and others may still answer. */
  lively?: true;
  authorId?: number;
  organisationId?: number;
  /** Only what linked clubs show in this club. */
  shownIn?: number;
  after?: string | null;
  take?: number;
};

export type QuestionListPage = { items: QuestionListItem[]; next: string | null };

/** The order that an address asks for. */
export const sortOf = (text: string | null): QuestionSort => questionSorts.find((sort) => sort === text) ?? "newest";

/** The side that an address asks for. */
export const sideOf = (text: string | null): Side | undefined =>
  (["buyer", "seller", "neutral"] as const).find((side) => side === text);
