import type { IdeaState } from "./idea-kinds";

type Answers = {
  /** How each commitment stands: still kept, shipped, or ended without. */
  commitments: readonly ("kept" | "shipped" | "ended")[];
  /** The organisations' replies, oldest first. */
  replies: readonly ("declined" | "asksMore")[];
};

/**
 * How an idea stands after what organisations did: shipped if anybody shipped it; committed while anybody is at it; else
 * what the last reply says, a question for more before a refusal; ended when all that was promised came to nothing; open
 * while nobody has answered.
 */
export function stateOf({ commitments, replies }: Answers): IdeaState {
  if (commitments.includes("shipped")) return "shipped";
  if (commitments.includes("kept")) return "committed";
  if (replies.includes("asksMore")) return "asked";
  if (commitments.includes("ended")) return "ended";
  return replies.length > 0 ? "declined" : "open";
}
