import { z } from "zod";
import { asColumns, bodyFields, readBody } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import { ideaCommentEdited } from "./events";
import { findIdeaComment } from "./find-idea-comment.server";
import { idField } from "./rules/fields";

/** The author says a remark on an idea differently. */
export const editIdeaComment = command(
  z.object({ commentId: idField, ...bodyFields }),
  async (input, { db, now, allow, publish }) => {
    const comment = await findIdeaComment(db, input.commentId);
    allow("comment.edit", comment);
    const text = await readBody(db, input, { atLeast: 3, atMost: 2000 });
    const { commentId, clubId, ideaId } = comment;
    const data = { ...asColumns(text), editedAt: now };
    await db.comment.update({ where: { id: commentId }, data, select: { id: true } });
    await publish(ideaCommentEdited({ clubId, ideaId, commentId }));
    return { ideaId };
  },
);
