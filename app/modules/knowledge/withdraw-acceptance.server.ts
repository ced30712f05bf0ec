import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { acceptanceWithdrawn } from "./events";
import { findAnswer } from "./find-answer.server";
import { recountAnswers } from "./recount-answers.server";
import { idField } from "./rules/fields";

const WhichAnswer = z.object({ answerId: idField });

/** The asker takes an acceptance back. */
export const withdrawAcceptance = command(WhichAnswer, async (input, { db, allow, publish }) => {
  const answer = await findAnswer(db, input.answerId);
  allow("question.accept", { ...answer, authorId: answer.questionAuthorId, removed: answer.questionRemoved });
  const { count } = await db.acceptance.deleteMany({ where: { answerId: answer.id } });
  if (count === 0) throw new Refusal("conflict", "knowledge:problem.not-accepted");
  await recountAnswers(db, answer.questionId);
  await publish(
    acceptanceWithdrawn({
      clubId: answer.clubId,
      questionId: answer.questionId,
      answerId: answer.id,
      side: answer.side,
    }),
  );
  return { questionId: answer.questionId };
});
