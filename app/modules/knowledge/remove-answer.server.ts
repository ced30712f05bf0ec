import { z } from "zod";
import { command } from "~/platform/command.server";
import { findAnswer } from "./find-answer.server";
import { idField } from "./rules/fields";
import { takeAnswerFromView } from "./take-from-view.server";

const reason = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");

/** The author or a moderator takes an answer from view; an acceptance of it ends. */
export const removeAnswer = command(
  z.object({ answerId: idField, reason }),
  async (input, { db, now, allow, publish }) => {
    const answer = await findAnswer(db, input.answerId);
    const removedById = allow("answer.remove", answer);
    await publish(await takeAnswerFromView(db, answer, { removedById, reason: input.reason, now }));
    return { questionId: answer.questionId };
  },
);
