import { z } from "zod";
import { command } from "~/platform/command.server";
import { countInLists } from "./count-in-lists.server";
import { questionRemoved } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

const reason = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");

/** The author or a moderator takes a question from view; the reason stands beside it for those who may still see it. */
export const removeQuestion = command(
  z.object({ questionId: idField, reason }),
  async (input, { db, now, allow, publish }) => {
    const question = await findQuestion(db, input.questionId);
    const removedById = allow("question.remove", question);
    await db.question.update({
      where: { id: question.id },
      data: { removedAt: now, removedById, removalReason: input.reason },
      select: { id: true },
    });
    await countInLists(db, question, -1);
    await publish(questionRemoved({ clubId: question.clubId, questionId: question.id, reason: input.reason }));
    return { questionId: question.id, title: question.title };
  },
);
