import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { questionReopened } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

/** The author or a moderator lets a closed question take answers again. */
export const reopenQuestion = command(z.object({ questionId: idField }), async (input, { db, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  allow("question.reopen", question);
  const { count } = await db.closure.deleteMany({ where: { questionId: question.id } });
  if (count === 0) throw new Refusal("conflict", "knowledge:problem.not-closed");
  await publish(questionReopened({ clubId: question.clubId, questionId: question.id }));
  return { questionId: question.id, title: question.title };
});
