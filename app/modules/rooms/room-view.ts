import type { Side } from "~/access/actor";
import type { Marks } from "~/modules/knowledge/mark-chips";
import type { VoiceView } from "~/modules/network/voice-view";

/** An organisation as rooms name it. */
export type OrganisationMark = { id: number; slug: string; name: string; side: Side };

/** A conversation in a list. */
export type ThreadView = {
  id: number;
  title: string;
  messageCount: number;
  activeAt: string;
  by: string;
  organisation: string;
};

/** What somebody said in a room. */
export type MessageView = {
  id: number;
  voice: VoiceView;
  bodyHtml: string;
  createdAt: string;
  removed: boolean;
  mine: boolean;
};

/** A question that was passed on, as the two organisations see it. */
export type HandoverView = Marks & {
  id: number;
  question: { id: number; title: string };
  from: OrganisationMark;
  to: OrganisationMark;
  by: string;
  context: string;
  reply: string;
  createdAt: string;
  answeredAt: string | null;
  /** Until when the other side should have taken it, while it waits; whether that went by. */
  dueAt: string | null;
  late: boolean;
  state: "waiting" | "acknowledged" | "declined" | "withdrawn";
  may: { answer: boolean; withdraw: boolean };
};

/** A room around a customer's problem, in a list. */
export type SwarmRow = {
  id: number;
  title: string;
  club: { slug: string; name: string };
  openedAt: string;
  closedAt: string | null;
  people: number;
  /** Whether the reader was invited and has not entered. */
  invited: boolean;
};

/** Something the sellers of a club share. */
export type LibraryItemView = {
  id: number;
  title: string;
  about: string;
  url: string;
  terms: string;
  organisation: OrganisationMark;
  createdAt: string;
  until: string | null;
  /** Who alone may use it; empty for all sellers. */
  sharedWith: string[];
  /** Who opened it last, and how often it was; for those whose it is. */
  uses: { by: string; organisation: string; at: string }[];
  useCount: number;
  may: { withdraw: boolean };
};
