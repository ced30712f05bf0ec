import { z } from "zod";
import { command } from "~/platform/command.server";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";
import { takeQuestionFromView } from "./take-from-view.server";

const reason = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");

/** The author or a moderator takes a question from view; the reason stands beside it for those who may still see it. */
export const removeQuestion = command(
  z.object({ questionId: idField, reason }),
  async (input, { db, now, allow, publish }) => {
    const question = await findQuestion(db, input.questionId);
    const removedById = allow("question.remove", question);
    await publish(await takeQuestionFromView(db, question, { removedById, reason: input.reason, now }));
    return { questionId: question.id, title: question.title };
  },
);
