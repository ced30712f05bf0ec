import type { DocumentState } from "~/access/document-rules";

/** What can be done to where a document stands, and from which states. */
const from = {
  submit: ["draft", "inReview", "published", "needsUpdate"],
  sendBack: ["inReview"],
  publish: ["inReview"],
  askUpdate: ["published"],
  confirm: ["needsUpdate"],
  archive: ["draft", "inReview", "published", "needsUpdate"],
  reopen: ["archived"],
} as const satisfies Record<string, readonly DocumentState[]>;
export type Move = keyof typeof from;

/** Whether a document that stands there may be moved so. */
export const mayMove = (move: Move, state: DocumentState): boolean =>
  (from[move] as readonly DocumentState[]).includes(state);

/** Moves that need nothing but a reason. */
export const reasonedMoves = ["sendBack", "askUpdate", "archive", "reopen"] as const satisfies readonly Move[];
export type ReasonedMove = (typeof reasonedMoves)[number];

/** The reasoned move that an address names. */
export const moveIn = (text: string | undefined): ReasonedMove | undefined =>
  reasonedMoves.find((move) => move === text);

/** Where a document stands after such a move; sent back, it is what it was before its review. */
export function stateAfter(
  move: ReasonedMove,
  was: { published: boolean; beforeReview: DocumentState },
): DocumentState {
  switch (move) {
    case "sendBack":
      return was.beforeReview;
    case "askUpdate":
      return "needsUpdate";
    case "archive":
      return "archived";
    case "reopen":
      return was.published ? "needsUpdate" : "draft";
  }
}
