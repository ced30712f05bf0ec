import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";
import { takeSafetyNoteBack } from "./take-back.server";

const reason = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");

/** Whoever warned, or a moderator, takes a warning back and says why; the row keeps who and when. */
export const withdrawSafetyNote = command(
  z.object({ safetyNoteId: idField, reason }),
  async (input, { db, now, allow, publish }) => {
    const note = await db.safetyNote.findUnique({ where: { id: input.safetyNoteId } });
    if (!note) throw new Refusal("missing", "sides:problem.no-safety");
    const { questionId, authorId } = note;
    const { clubId, visibility, title } = await findQuestion(db, questionId);
    const withdrawnById = allow("safety-note.withdraw", { clubId, visibility, authorId });
    if (note.withdrawnAt) throw new Refusal("conflict", "sides:problem.safety-withdrawn");
    const { reason } = input;
    await publish(await takeSafetyNoteBack(db, { note, clubId }, { withdrawnById, reason, now }));
    return { questionId, title };
  },
);
