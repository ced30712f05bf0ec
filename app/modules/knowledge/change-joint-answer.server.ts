import { z } from "zod";
import { asColumns, bodyFields, readBody } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { jointAnswerChanged } from "./events";
import { findJointAnswer, stillOpen } from "./find-joint-answer.server";
import { idField } from "./rules/fields";

const ChangeJoint = z.object({ jointAnswerId: idField, ...bodyFields });

/** One of its voices changes the text of a joint answer; everybody is asked again, and a published one stays as it is until then. */
export const changeJointAnswer = command(ChangeJoint, async (input, { db, now, allow, publish }) => {
  const found = await findJointAnswer(db, input.jointAnswerId);
  const changedById = allow("joint-answer.decide", found.about);
  stillOpen(found);
  const { id: jointAnswerId, questionId, bodyHtml } = found.joint;
  const text = await readBody(db, input, { atLeast: 10, atMost: 30_000 });
  if (text.html === bodyHtml) throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  const version = found.joint.version + 1;
  const change = { ...asColumns(text), version, changedAt: now, changedById };
  await db.jointAnswer.update({ where: { id: jointAnswerId }, data: change, select: { id: true } });
  const own = { jointAnswerId_authorId: { jointAnswerId, authorId: changedById } };
  await db.jointVoice.update({ where: own, data: { approvedVersion: version, decidedAt: now } });
  await publish(jointAnswerChanged({ clubId: found.question.clubId, questionId, jointAnswerId, version }));
  return { jointAnswerId };
});
