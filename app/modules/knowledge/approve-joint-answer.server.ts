import { z } from "zod";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { jointAnswerApproved } from "./events";
import { findJointAnswer, stillOpen } from "./find-joint-answer.server";
import { idField } from "./rules/fields";
import { publishWhenAllAgree } from "./writing/publish-joint-answer.server";

const Approve = z.object({ jointAnswerId: idField, version: z.coerce.number().int() });

/** One of its voices stands behind the text they read; when all who remain do, it becomes an answer. */
export const approveJointAnswer = command(Approve, async (input, { actor, db, now, allow, publish }) => {
  const found = await findJointAnswer(db, input.jointAnswerId);
  const authorId = allow("joint-answer.decide", found.about);
  stillOpen(found);
  const { id: jointAnswerId, questionId, version } = found.joint;
  if (input.version !== version) throw new Refusal("conflict", "sides:problem.joint-changed");
  const own = found.remaining.find((voice) => voice.authorId === authorId);
  if (!own || own.approvedVersion === version) throw new Refusal("conflict", "sides:problem.approved-already");
  const { clubId } = found.question;
  const { organisationId, side } = own;
  await voiceOf(db, actor, { clubId, organisationId });

  const approval = { approvedVersion: version, decidedAt: now };
  await db.jointVoice.update({ where: { jointAnswerId_authorId: { jointAnswerId, authorId } }, data: approval });
  await publish(jointAnswerApproved({ clubId, questionId, jointAnswerId, organisationId, side, version }));
  const answerId = await publishWhenAllAgree({ db, now, publish }, jointAnswerId);
  return { jointAnswerId, questionId, answerId };
});
