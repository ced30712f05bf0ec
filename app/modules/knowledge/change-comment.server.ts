import { z } from "zod";
import { command } from "~/platform/command.server";
import { asJson } from "~/platform/db/prisma.server";
import { bodyFields, readBody } from "./body.server";
import { countComments } from "./count-comments.server";
import { commentEdited, commentRemoved } from "./events";
import { findComment } from "./find-comment.server";
import { idField, reasonField } from "./rules/fields";

/** The author changes a comment's text. */
export const editComment = command(z.object({ commentId: idField, ...bodyFields }), async (input, { db, now, allow, publish }) => {
  const comment = await findComment(db, input.commentId);
  allow("comment.edit", comment);
  const text = readBody(input, { atLeast: 3, atMost: 2000 });
  await db.comment.update({ where: { id: comment.id }, data: { body: asJson(text.json), bodyHtml: text.html, bodyText: text.text, editedAt: now }, select: { id: true } });
  const { clubId, questionId, subjectKind, subjectId } = comment;
  await publish(commentEdited({ clubId, questionId, subjectKind, subjectId, commentId: comment.id }));
  return { questionId };
});

/** The author or a moderator takes a comment from view. */
export const removeComment = command(z.object({ commentId: idField, reason: reasonField }), async (input, { db, now, allow, publish }) => {
  const comment = await findComment(db, input.commentId);
  const removedById = allow("comment.remove", comment);
  await db.comment.update({ where: { id: comment.id }, data: { removedAt: now, removedById, removalReason: input.reason }, select: { id: true } });
  await countComments(db, { kind: comment.subjectKind, id: comment.subjectId });
  const { clubId, questionId, subjectKind, subjectId } = comment;
  await publish(commentRemoved({ clubId, questionId, subjectKind, subjectId, commentId: comment.id }));
  return { questionId };
});
