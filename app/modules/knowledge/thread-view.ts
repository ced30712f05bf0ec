import type { TopicKind } from "~/modules/topics/topic-kinds";
/** One split, move or merger as the page of a thread shows it. */
export type ThreadChangeView = {
  id: number;
  kind: "split" | "move" | "merge";
  reason: string;
  by: string;
  at: string;
  /** Whether it was done with this question, not to it. */
  out: boolean;
  undone: boolean;
  undoable: boolean;
  other: { title: string; path: string } | null;
  /** What the question said that was merged into this one. */
  otherHtml: string;
  clubs: { from: string; to: string };
  answers: number;
  comments: number;
};

/** An answer or a comment that could be split off. */
export type SplittableView = {
  id: number;
  kind: "answer" | "comment";
  name: string;
  excerpt: string;
  accepted: boolean;
};

/** What a merger would do. */
export type MergePreview = {
  into: { id: number; title: string; path: string };
  answers: number;
  comments: number;
  votes: number;
  followers: number;
  acceptances: { carried: number; dropped: number };
};

/** What a move would do. */
export type MovePreview = {
  club: { slug: string; name: string };
  answers: number;
  comments: number;
  topics: { slug: string; name: string; kind: TopicKind; fits: boolean }[];
  unmatched: string[];
};
