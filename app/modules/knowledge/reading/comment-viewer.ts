import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { CommentView } from "../question-view";
import type { CommentRow } from "./comment-rows.server";
import type { QuestionContext } from "./question-context";

/** Turns rows into comments as this reader may see and change them. */
export function commentViewer(actor: Actor, about: QuestionContext): (row: CommentRow) => CommentView {
  return ({ authorId, editedAt, createdAt, ...rest }) => {
    const subject = { ...about, authorId, removed: false, removedById: null };
    return {
      ...rest,
      createdAt: createdAt.toISOString(),
      edited: editedAt !== null,
      may: { edit: can(actor, "comment.edit", subject), remove: can(actor, "comment.remove", subject) },
    };
  };
}
