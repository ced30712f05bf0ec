import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { jointAnswerDeclined } from "./events";
import { findJointAnswer, stillOpen } from "./find-joint-answer.server";
import { idField } from "./rules/fields";
import { keepPublishedText, publishWhenAllAgree } from "./writing/publish-joint-answer.server";

const reason = z.string().trim().min(3, "knowledge:problem.say-why").max(300, "common:problem.too-long");
const Decline = z.object({ jointAnswerId: idField, reason });

/** One of its voices does not stand behind the text and says why: they leave a draft; what is published stays as it was. */
export const declineJointAnswer = command(Decline, async (input, { db, now, allow, publish }) => {
  const found = await findJointAnswer(db, input.jointAnswerId);
  const authorId = allow("joint-answer.decide", found.about);
  stillOpen(found);
  const { id: jointAnswerId, questionId, version, publishedVersion } = found.joint;
  if (publishedVersion === version) throw new Refusal("conflict", "sides:problem.nothing-to-decline");
  const { clubId } = found.question;
  const { organisationId = null, side = "buyer" } = found.remaining.find((one) => one.authorId === authorId) ?? {};
  await publish(
    jointAnswerDeclined({
      clubId,
      questionId,
      jointAnswerId,
      organisationId,
      side,
      version,
      reason: input.reason,
    }),
  );
  if (publishedVersion !== null) {
    await keepPublishedText(db, jointAnswerId);
    return { jointAnswerId, questionId, answerId: null };
  }
  await db.jointVoice.update({
    where: { jointAnswerId_authorId: { jointAnswerId, authorId } },
    data: { declinedAt: now, declineReason: input.reason, decidedAt: now },
  });
  if (found.remaining.length <= 2) {
    await db.jointAnswer.update({ where: { id: jointAnswerId }, data: { endedAt: now }, select: { id: true } });
    return { jointAnswerId, questionId, answerId: null };
  }
  const answerId = await publishWhenAllAgree({ db, now, publish }, jointAnswerId);
  return { jointAnswerId, questionId, answerId };
});
