import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { answerAccepted } from "./events";
import { findAnswer } from "./find-answer.server";
import { recountAnswers } from "./recount-answers.server";
import { idField } from "./rules/fields";

const WhichAnswer = z.object({ answerId: idField });

/** The asker takes an answer as the one that helped; it replaces an earlier one of the same side. */
export const acceptAnswer = command(WhichAnswer, async (input, { db, now, allow, publish }) => {
  const answer = await findAnswer(db, input.answerId);
  const acceptedById = allow("question.accept", {
    ...answer,
    authorId: answer.questionAuthorId,
    removed: answer.questionRemoved,
  });
  if (answer.removed) throw new Refusal("conflict", "knowledge:problem.answer-removed");
  const { questionId, side, clubId } = answer;
  await db.acceptance.deleteMany({ where: { questionId, side } });
  await db.acceptance.create({ data: { answerId: answer.id, questionId, side, acceptedById, acceptedAt: now } });
  await recountAnswers(db, questionId);
  await publish(answerAccepted({ clubId, questionId, answerId: answer.id, side }));
  return { questionId };
});
