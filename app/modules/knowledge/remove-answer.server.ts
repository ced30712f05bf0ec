import { z } from "zod";
import { command } from "~/platform/command.server";
import { answerRemoved } from "./events";
import { findAnswer } from "./find-answer.server";
import { recountAnswers } from "./recount-answers.server";
import { idField } from "./rules/fields";

const reason = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");

/** The author or a moderator takes an answer from view; an acceptance of it ends. */
export const removeAnswer = command(
  z.object({ answerId: idField, reason }),
  async (input, { db, now, allow, publish }) => {
    const answer = await findAnswer(db, input.answerId);
    const removedById = allow("answer.remove", answer);
    await db.answer.update({
      where: { id: answer.id },
      data: { removedAt: now, removedById, removalReason: input.reason },
      select: { id: true },
    });
    await db.acceptance.deleteMany({ where: { answerId: answer.id } });
    await recountAnswers(db, answer.questionId);
    await publish(
      answerRemoved({
        clubId: answer.clubId,
        questionId: answer.questionId,
        answerId: answer.id,
        reason: input.reason,
      }),
    );
    return { questionId: answer.questionId };
  },
);
