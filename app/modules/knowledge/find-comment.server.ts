import type { EnterableClub } from "~/access/rules";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findAnswer } from "./find-answer.server";
import { findQuestion } from "./find-question.server";

type Parent = {
  subjectKind: "question" | "answer";
  subjectId: number;
  questionId: number;
  clubId: number;
  visibility: "public" | "private";
  entry: EnterableClub["entry"];
};
export type CommentFacts = Parent & { id: number; authorId: number; removed: boolean; removedById: number | null };

/** What a comment stands on: the facts that permissions ask about. */
export async function findParent(db: Transaction, kind: "question" | "answer", id: number) {
  if (kind === "question") {
    const question = await findQuestion(db, id);
    return { ...question, subjectKind: kind, subjectId: id, questionId: question.id };
  }
  const answer = await findAnswer(db, id);
  return { ...answer, subjectKind: kind, subjectId: id };
}

/** Loads a comment's facts; refuses when there is none. */
export async function findComment(db: Transaction, commentId: number): Promise<CommentFacts> {
  const comment = await db.comment.findUnique({
    where: { id: commentId },
    select: { id: true, subjectKind: true, subjectId: true, authorId: true, removedAt: true, removedById: true },
  });
  const kind = comment?.subjectKind;
  if (!comment || (kind !== "question" && kind !== "answer"))
    throw new Refusal("missing", "knowledge:problem.no-comment");
  const { subjectKind, subjectId, questionId, clubId, visibility, entry } = await findParent(
    db,
    kind,
    comment.subjectId,
  );
  const { id, authorId, removedById } = comment;
  return {
    id,
    authorId,
    removedById,
    removed: comment.removedAt !== null,
    subjectKind,
    subjectId,
    questionId,
    clubId,
    visibility,
    entry,
  };
}
