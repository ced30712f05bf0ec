import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { jointAnswerWithdrawn } from "./events";
import { findJointAnswer, stillOpen } from "./find-joint-answer.server";
import { idField } from "./rules/fields";

/** Whoever drafted a joint answer gives it up while it is not published. */
export const withdrawJointAnswer = command(
  z.object({ jointAnswerId: idField }),
  async (input, { db, now, allow, publish }) => {
    const found = await findJointAnswer(db, input.jointAnswerId);
    const { id: jointAnswerId, questionId, draftedById: authorId, answerId } = found.joint;
    const { clubId, visibility, title } = found.question;
    allow("joint-answer.withdraw", { clubId, visibility, authorId });
    stillOpen(found);
    if (answerId !== null) throw new Refusal("conflict", "sides:problem.joint-published");
    await db.jointAnswer.update({ where: { id: jointAnswerId }, data: { endedAt: now }, select: { id: true } });
    await publish(jointAnswerWithdrawn({ clubId, questionId, jointAnswerId }));
    return { questionId, title };
  },
);
