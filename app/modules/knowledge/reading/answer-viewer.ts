import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { AnswerView, CommentView } from "../question-view";
import type { AnswerRow } from "./answer-rows.server";
import type { QuestionContext } from "./question-context";

/** Turns rows into answers as this reader may see and change them; none where there is nothing to see. */
export function answerViewer(
  actor: Actor,
  question: { about: QuestionContext; comments: readonly CommentView[] },
): (row: AnswerRow) => AnswerView[] {
  const { about, comments } = question;
  return (answer) => {
    const { vote, kept, authorId, removedAt, removedById, removalReason, ...rest } = answer;
    const subject = { ...about, authorId, removed: removedAt !== null, removedById };
    if (!can(actor, "question.see", subject)) return [];
    const may = {
      edit: can(actor, "answer.edit", subject),
      accept: removedAt === null && can(actor, "question.accept", about),
      vote: can(actor, "vote.cast", subject),
      comment: can(actor, "comment.write", subject),
      remove: can(actor, "answer.remove", subject),
      restore: can(actor, "answer.restore", subject),
    };
    return [
      {
        ...rest,
        createdAt: answer.createdAt.toISOString(),
        editedAt: answer.editedAt?.toISOString() ?? null,
        acceptedAt: answer.acceptedAt?.toISOString() ?? null,
        removed: removedAt && { reason: removalReason, at: removedAt.toISOString() },
        mine: { vote: vote ?? 0, kept },
        comments: comments.filter((comment) => comment.subjectKind === "answer" && comment.subjectId === answer.id),
        may,
      },
    ];
  };
}
