import { z } from "zod";
import { asColumns, bodyFields, readBody } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import { ideaCommentEdited, trialCommentEdited } from "./events";
import { findIdeaComment } from "./find-idea-comment.server";
import { idField } from "./rules/fields";

/** The author says a remark on an idea or a trial differently. */
export const editIdeaComment = command(
  z.object({ commentId: idField, ...bodyFields }),
  async (input, { db, now, allow, publish }) => {
    const { commentId } = input;
    const { remark, under } = await findIdeaComment(db, commentId, now);
    allow("comment.edit", remark);
    const text = await readBody(db, input, { atLeast: 3, atMost: 2000 });
    const data = { ...asColumns(text), editedAt: now };
    await db.comment.update({ where: { id: commentId }, data, select: { id: true } });
    if (under.kind === "idea") await publish(ideaCommentEdited({ ...under.about, commentId }));
    else await publish(trialCommentEdited({ ...under.about, commentId }));
    return { path: under.path };
  },
);
