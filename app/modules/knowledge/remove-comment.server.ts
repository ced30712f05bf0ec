import { z } from "zod";
import { command } from "~/platform/command.server";
import { countComments } from "./count-comments.server";
import { commentRemoved } from "./events";
import { findComment } from "./find-comment.server";
import { idField, reasonField } from "./rules/fields";

/** The author or a moderator takes a comment from view. */
export const removeComment = command(
  z.object({ commentId: idField, reason: reasonField }),
  async (input, { db, now, allow, publish }) => {
    const comment = await findComment(db, input.commentId);
    const removedById = allow("comment.remove", comment);
    await db.comment.update({
      where: { id: comment.id },
      data: { removedAt: now, removedById, removalReason: input.reason },
      select: { id: true },
    });
    await countComments(db, { kind: comment.subjectKind, id: comment.subjectId });
    const { clubId, questionId, subjectKind, subjectId } = comment;
    await publish(commentRemoved({ clubId, questionId, subjectKind, subjectId, commentId: comment.id }));
    return { questionId };
  },
);
