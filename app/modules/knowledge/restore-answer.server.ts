import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { answerRestored } from "./events";
import { findAnswer } from "./find-answer.server";
import { recountAnswers } from "./recount-answers.server";
import { idField } from "./rules/fields";

/** Whoever removed an answer, or a moderator, brings it back. */
export const restoreAnswer = command(z.object({ answerId: idField }), async (input, { db, allow, publish }) => {
  const answer = await findAnswer(db, input.answerId);
  if (!answer.removed) throw new Refusal("conflict", "knowledge:problem.not-removed");
  allow("answer.restore", answer);
  await db.answer.update({
    where: { id: answer.id },
    data: { removedAt: null, removedById: null, removalReason: "" },
    select: { id: true },
  });
  await recountAnswers(db, answer.questionId);
  await publish(answerRestored({ clubId: answer.clubId, questionId: answer.questionId, answerId: answer.id }));
  return { questionId: answer.questionId };
});
