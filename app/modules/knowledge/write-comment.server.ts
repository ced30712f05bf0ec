import { z } from "zod";
import { addComment } from "~/modules/interactions/add-comment.server";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { countComments } from "./count-comments.server";
import { commented } from "./events";
import { findParent } from "./find-comment.server";
import { heedLead } from "./heed-lead.server";
import { idField, organisationField } from "./rules/fields";

const WriteComment = z.object({
  subjectKind: z.enum(["question", "answer"]),
  subjectId: idField,
  as: organisationField,
  /** Whoever writes knows that another organisation leads the customer's matter, and writes apart from it. */
  apart: z.literal("true").optional().catch(undefined),
  ...bodyFields,
});

/** A member remarks on a question or an answer. */
export const writeComment = command(WriteComment, async (input, { actor, db, now, allow, publish }) => {
  const parent = await findParent(db, input.subjectKind, input.subjectId);
  const authorId = allow("comment.write", parent);
  const speaker = await takePart(actor, parent, { db, now, publish });
  const voice = await voiceOf(db, speaker, { clubId: parent.clubId, organisationId: input.as });
  const text = await readBody(db, input, { atLeast: 3, atMost: 2000 });
  const subject = { kind: parent.subjectKind, id: parent.subjectId };
  const { commentId } = await addComment(db, subject, { clubId: parent.clubId, authorId, voice, text, now });
  await countComments(db, subject);
  const mentioned = await noteMentions(db, { kind: "comment", id: commentId }, mentionsIn(text, authorId, now));
  const { clubId, questionId, subjectKind, subjectId } = parent;
  const { organisationId } = voice;
  await heedLead(db, { commentId, questionId, organisationId, apart: input.apart === "true" });
  await publish(
    commented({
      clubId,
      questionId,
      subjectKind,
      subjectId,
      commentId,
      organisationId,
      side: voice.side,
      mentioned,
    }),
  );
  return { commentId, questionId };
});
