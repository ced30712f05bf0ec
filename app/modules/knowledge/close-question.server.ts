import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { questionClosed } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, otherQuestionField, reasonField } from "./rules/fields";

const CloseQuestion = z.object({
  questionId: idField,
  reason: z.enum(["duplicate", "offTopic", "unclear", "resolvedElsewhere"], "knowledge:problem.choose-reason"),
  duplicateOf: otherQuestionField,
  note: reasonField,
});

/** The author or a moderator ends a question, with a reason; a duplicate is linked with the question it repeats. */
export const closeQuestion = command(CloseQuestion, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const closedById = allow("question.close", question);
  if (question.closed) throw new Refusal("conflict", "knowledge:problem.already-closed");
  const duplicateOfId = input.reason === "duplicate" ? input.duplicateOf : null;
  if (input.reason === "duplicate") {
    const original =
      duplicateOfId === null
        ? null
        : await db.question.findUnique({ where: { id: duplicateOfId }, select: { clubId: true, removedAt: true } });
    const fits =
      original !== null &&
      original.clubId === question.clubId &&
      original.removedAt === null &&
      duplicateOfId !== question.id;
    if (!fits)
      throw new Refusal("invalid", "common:problem.check-form", { duplicateOf: "knowledge:problem.no-such-original" });
  }
  await db.closure.create({
    data: { questionId: question.id, reason: input.reason, note: input.note, duplicateOfId, closedById, closedAt: now },
  });
  if (duplicateOfId !== null) {
    await db.questionLink.createMany({
      data: { fromId: question.id, toId: duplicateOfId, createdAt: now },
      skipDuplicates: true,
    });
  }
  await publish(
    questionClosed({ clubId: question.clubId, questionId: question.id, reason: input.reason, duplicateOfId }),
  );
  return { questionId: question.id, title: question.title };
});
