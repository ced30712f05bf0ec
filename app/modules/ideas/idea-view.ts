import type { Side } from "~/access/actor";
import type { VoiceView } from "~/modules/network/voice-view";
import type { FiledUnder } from "~/modules/topics/filed-under";
import type { CommitmentView, ReplyView } from "./answer-view";
import type { IdeaKind, IdeaSort, IdeaState, Interest } from "./rules/idea-kinds";
import type { Evidence } from "./rules/weight";
import type { TrialListItem } from "./trial-view";

/* What the pages of ideas show; made by their queries. */

export type OrganisationName = { slug: string; name: string; side: Side; logoKey: string | null };

/** An idea as a row of a list shows it. */
export type IdeaListItem = {
  id: number;
  kind: IdeaKind;
  title: string;
  excerpt: string;
  voice: VoiceView;
  state: IdeaState;
  voteCount: number;
  weight: number;
  commentCount: number;
  createdAt: string;
  /** Whether a day that somebody promised has passed. */
  overdue: boolean;
  club: { slug: string; name: string; language: string };
  asked: OrganisationName | null;
  topics: FiledUnder[];
  /** The organisations that answered. */
  spoke: { side: Side; name: string }[];
};

/** Which ideas a list shows, in which order, from where on. */
export type IdeaListWish = {
  sort: IdeaSort;
  clubId?: number;
  state?: IdeaState;
  /** Asked of this organisation. */
  askedOf?: number;
  /** Tied to this document: it came of them, led to them, or is what was delivered. */
  ofDocument?: number;
  /** Asked of it or of a whole club in which it sells, and not answered by it. */
  waitingFor?: number;
  /** Filed under each of these topics. */
  topicIds?: readonly number[];
  after?: string | null;
  take?: number;
};

export type IdeaListPage = { items: IdeaListItem[]; next: string | null };

export type IdeaCommentView = {
  id: number;
  voice: VoiceView;
  bodyHtml: string;
  createdAt: string;
  edited: boolean;
  may: { edit: boolean; remove: boolean; sanction: boolean };
};

/** An idea on its own page. */
export type IdeaView = {
  id: number;
  kind: IdeaKind;
  title: string;
  bodyHtml: string;
  excerpt: string;
  pictureKey: string | null;
  voice: VoiceView;
  state: IdeaState;
  voteCount: number;
  weight: number;
  commentCount: number;
  createdAt: string;
  editedAt: string | null;
  club: { id: number; slug: string; name: string; language: string };
  asked: OrganisationName | null;
  /** What it is about, and what its author wants to come of it. */
  topics: FiledUnder[];
  /** Of a variant: of what, how it should be, and where the offering is shown. */
  variant: { of: string; how: string; shelf: string | null } | null;
  removed: { at: string; reason: string } | null;
  mergedInto: { id: number; title: string; at: string; reason: string; by: string } | null;
  /** Ideas that became part of this one, with who wrote them. */
  merged: { id: number; title: string; name: string; handle: string }[];
  mine: { voted: boolean; interest: Interest; evidence: Evidence | null; seller: boolean; own: boolean };
  comments: IdeaCommentView[];
  trials: TrialListItem[];
  replies: ReplyView[];
  commitments: CommitmentView[];
  /** The questions it came of. */
  origins: { id: number; title: string; path: string }[];
  /** Whether anything came of it, or it came of anything. */
  tied: boolean;
  may: {
    edit: boolean;
    remove: boolean;
    restore: boolean;
    sanction: boolean;
    vote: boolean;
    comment: boolean;
    merge: boolean;
    answer: boolean;
    try: boolean;
  };
};
