import { z } from "zod";
import { command } from "~/platform/command.server";
import { findIdeaComment } from "./find-idea-comment.server";
import { idField } from "./rules/fields";
import { takeRemarkFromView } from "./take-from-view.server";

/** The author or a curator takes a remark on an idea or a trial from view. */
export const removeIdeaComment = command(
  z.object({ commentId: idField }),
  async ({ commentId }, { db, now, allow, publish }) => {
    const { remark, under } = await findIdeaComment(db, commentId, now);
    const removedById = allow("comment.remove", remark);
    await publish(await takeRemarkFromView(db, { commentId, under }, { removedById, now }));
    return { path: under.path };
  },
);
