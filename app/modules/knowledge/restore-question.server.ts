import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { countInLists } from "./count-in-lists.server";
import { questionRestored } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

/** Whoever removed a question, or a moderator, brings it back. */
export const restoreQuestion = command(z.object({ questionId: idField }), async (input, { db, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  if (!question.removed) throw new Refusal("conflict", "knowledge:problem.not-removed");
  allow("question.restore", question);
  const { mergedIntoId } = await db.question.findUniqueOrThrow({
    where: { id: question.id },
    select: { mergedIntoId: true },
  });
  if (mergedIntoId !== null) throw new Refusal("conflict", "knowledge:problem.merged");
  await db.question.update({
    where: { id: question.id },
    data: { removedAt: null, removedById: null, removalReason: "" },
    select: { id: true },
  });
  await countInLists(db, question, 1);
  await publish(questionRestored({ clubId: question.clubId, questionId: question.id }));
  return { questionId: question.id, title: question.title };
});
