import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { safetyNoteWritten } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, organisationField } from "./rules/fields";

const WriteNote = z.object({
  questionId: idField,
  kind: z.enum(["urgent", "caution"], "sides:problem.choose-safety"),
  text: z.string().trim().min(10, "sides:problem.safety-short").max(280, "sides:problem.safety-long"),
  as: organisationField,
});

/** A credentialled expert pins above everything what cannot wait, such as to see a clinic today. */
export const writeSafetyNote = command(WriteNote, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { id: questionId, clubId } = question;
  const authorId = allow("safety-note.write", question);
  if (await db.safetyNote.findFirst({ where: { questionId, authorId, withdrawnAt: null }, select: { id: true } }))
    throw new Refusal("conflict", "sides:problem.safety-stands");
  const speaker = await takePart(actor, question, { db, now, publish });
  const { organisationId, side, title, sponsored } = await voiceOf(db, speaker, { clubId, organisationId: input.as });
  const { kind, text } = input;
  const voice = { authorId, organisationId, side, authorTitle: title, sponsored };
  const note = await db.safetyNote.create({
    data: { questionId, ...voice, kind, text, createdAt: now },
    select: { id: true },
  });
  await publish(safetyNoteWritten({ clubId, questionId, safetyNoteId: note.id, organisationId, side, kind }));
  return { questionId, title: question.title };
});
