import { z } from "zod";
import { command } from "~/platform/command.server";
import { ideaCommentRemoved } from "./events";
import { countIdeaComments, findIdeaComment } from "./find-idea-comment.server";
import { idField } from "./rules/fields";

/** The author or a curator takes a remark on an idea from view. */
export const removeIdeaComment = command(
  z.object({ commentId: idField }),
  async (input, { db, now, allow, publish }) => {
    const { commentId, clubId, ideaId, ...comment } = await findIdeaComment(db, input.commentId);
    const removedById = allow("comment.remove", { ...comment, clubId });
    await db.comment.update({ where: { id: commentId }, data: { removedAt: now, removedById }, select: { id: true } });
    await countIdeaComments(db, ideaId);
    await publish(ideaCommentRemoved({ clubId, ideaId, commentId }));
    return { ideaId };
  },
);
