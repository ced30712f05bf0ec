import { z } from "zod";
import { asColumns, bodyFields, readBody } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import { commentEdited } from "./events";
import { findComment } from "./find-comment.server";
import { idField } from "./rules/fields";

/** The author changes a comment's text. */
export const editComment = command(
  z.object({ commentId: idField, ...bodyFields }),
  async (input, { db, now, allow, publish }) => {
    const comment = await findComment(db, input.commentId);
    allow("comment.edit", comment);
    const text = await readBody(db, input, { atLeast: 3, atMost: 2000 });
    await db.comment.update({
      where: { id: comment.id },
      data: { ...asColumns(text), editedAt: now },
      select: { id: true },
    });
    const { clubId, questionId, subjectKind, subjectId } = comment;
    await publish(commentEdited({ clubId, questionId, subjectKind, subjectId, commentId: comment.id }));
    return { questionId };
  },
);
