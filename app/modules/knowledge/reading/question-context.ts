import type { QuestionRow } from "./question-row.server";

/** The facts of a question that permissions ask about. */
export type QuestionContext = ReturnType<typeof contextOf>;

/** Takes those facts from its row. */
export function contextOf(found: QuestionRow) {
  const { clubId, visibility, authorId, removedById, club } = found;
  return { clubId, visibility, entry: club.entry, authorId, removed: found.removedAt !== null, removedById };
}
