import { z } from "zod";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { leadOf } from "./case-lead.server";
import { caseNoted, caseNoteRemoved } from "./events";
import { idField, sentencesField } from "./rules/fields";
import { sellerVoice } from "./seller-voice.server";

const NoteCase = z.object({
  questionId: idField,
  as: z.coerce.number().int().positive().nullish().catch(null),
  text: sentencesField,
});

/** What one can take in: more is tidied up first. */
const mostNotes = 40;

/** A seller writes down what is known of a customer's matter, or she does herself: everybody who helps her reads it, and so does she. */
export const noteCase = command(NoteCase, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { clubId, id: questionId } = question;
  const authorId = allow("case.note", question);
  allow("question.see", question);
  const organisationId = authorId === question.authorId ? null : (input.as ?? null);
  if (organisationId !== null) await sellerVoice(db, actor, { clubId, organisationId });
  else if (authorId !== question.authorId)
    throw new Refusal("invalid", "common:problem.check-form", { as: "rooms:problem.choose-organisation" });
  if ((await db.caseNote.count({ where: { questionId, removedAt: null } })) >= mostNotes)
    throw new Refusal("conflict", "common:problem.check-form", { text: "cases:problem.many-notes" });
  const { id: noteId } = await db.caseNote.create({
    data: { questionId, authorId, organisationId, text: input.text, createdAt: now },
    select: { id: true },
  });
  const leadId = await leadOf(db, { clubId, questionId });
  await publish(caseNoted({ clubId, questionId, noteId, organisationId, leadId }));
  return { questionId };
});

/** What is not so, or no longer, is taken away: by whoever wrote it, or by the customer it is about. */
export const removeCaseNote = command(
  z.object({ noteId: idField }),
  async ({ noteId }, { db, now, allow, publish }) => {
    const note = await db.caseNote.findUnique({
      where: { id: noteId },
      select: { questionId: true, authorId: true, removedAt: true },
    });
    if (!note) throw new Refusal("missing", "cases:problem.no-note");
    const { questionId, authorId } = note;
    const question = await findQuestion(db, questionId);
    allow("case-note.remove", { authorId, personId: question.authorId });
    if (note.removedAt) throw new Refusal("conflict", "rooms:problem.removed-already");
    await db.caseNote.update({ where: { id: noteId }, data: { removedAt: now }, select: { id: true } });
    await publish(caseNoteRemoved({ clubId: question.clubId, questionId, noteId }));
    return { questionId };
  },
);
