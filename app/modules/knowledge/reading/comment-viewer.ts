import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { iso } from "~/platform/i18n/dates";
import type { CommentView } from "../question-view";
import type { CommentRow } from "./comment-rows.server";
import type { QuestionContext } from "./question-context";

/** Turns rows into comments as this reader may see and change them. */
export function commentViewer(actor: Actor, about: QuestionContext): (row: CommentRow<Date | string>) => CommentView {
  return ({ authorId, editedAt, createdAt, ...rest }) => {
    const subject = { ...about, authorId, removed: false, removedById: null };
    return {
      ...rest,
      createdAt: iso(createdAt),
      edited: editedAt !== null,
      may: {
        edit: can(actor, "comment.edit", subject),
        remove: can(actor, "comment.remove", subject),
        sanction: can(actor, "sanction.consider", subject),
      },
    };
  };
}
