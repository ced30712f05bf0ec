import { z } from "zod";
import { command } from "~/platform/command.server";
import { ideaCommentRemoved, trialCommentRemoved } from "./events";
import { countRemarks, findIdeaComment } from "./find-idea-comment.server";
import { idField } from "./rules/fields";

/** The author or a curator takes a remark on an idea or a trial from view. */
export const removeIdeaComment = command(
  z.object({ commentId: idField }),
  async ({ commentId }, { db, now, allow, publish }) => {
    const { remark, under } = await findIdeaComment(db, commentId, now);
    const removedById = allow("comment.remove", remark);
    await db.comment.update({ where: { id: commentId }, data: { removedAt: now, removedById }, select: { id: true } });
    await countRemarks(db, under);
    if (under.kind === "idea") await publish(ideaCommentRemoved({ ...under.about, commentId }));
    else await publish(trialCommentRemoved({ ...under.about, commentId }));
    return { path: under.path };
  },
);
