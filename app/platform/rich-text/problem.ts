/** Why a value is not a text of ours. */
export type RichTextProblemCode =
  | "not-a-document"
  | "unknown-node"
  | "misplaced-node"
  | "too-deep"
  | "too-many-nodes"
  | "too-long"
  | "empty";

/** Thrown by `parseRichText`, and nothing else is. */
export class RichTextProblem extends Error {
  constructor(
    readonly code: RichTextProblemCode,
    detail = "",
  ) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "RichTextProblem";
  }
}
