import { z } from "zod";
import { command } from "~/platform/command.server";
import { findComment } from "./find-comment.server";
import { idField, reasonField } from "./rules/fields";
import { takeCommentFromView } from "./take-from-view.server";

/** The author or a moderator takes a comment from view. */
export const removeComment = command(
  z.object({ commentId: idField, reason: reasonField }),
  async (input, { db, now, allow, publish }) => {
    const comment = await findComment(db, input.commentId);
    const removedById = allow("comment.remove", comment);
    await publish(await takeCommentFromView(db, comment, { removedById, reason: input.reason, now }));
    return { questionId: comment.questionId };
  },
);
