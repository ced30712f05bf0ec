import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { stanceTaken } from "./events";
import { findAnswer } from "./find-answer.server";
import { idField, organisationField } from "./rules/fields";

const TakeStance = z.object({
  answerId: idField,
  kind: z.enum(["agree", "differ", "outsideField"], "sides:problem.choose-stance"),
  reason: z.string().trim().max(600, "common:problem.too-long").default(""),
  as: organisationField,
});

/** An expert says where they stand on somebody else's answer; it replaces what they or a colleague said for the same organisation. */
export const takeStance = command(TakeStance, async (input, { actor, db, now, allow, publish }) => {
  const answer = await findAnswer(db, input.answerId);
  const { clubId, questionId, id: answerId } = answer;
  const authorId = allow("stance.take", answer);
  const { kind, reason } = input;
  if (kind === "differ" && reason.length < 10)
    throw new Refusal("invalid", "common:problem.check-form", { reason: "sides:problem.say-why-you-differ" });
  const speaker = await takePart(actor, answer, { db, now, publish });
  const { organisationId, side, title, sponsored } = await voiceOf(db, speaker, { clubId, organisationId: input.as });

  const sameVoice = { answerId, OR: [{ authorId }, ...(organisationId === null ? [] : [{ organisationId }])] };
  const before = await db.stance.findFirst({ where: sameVoice, select: { kind: true } });
  await db.stance.deleteMany({ where: sameVoice });
  const voice = { authorId, organisationId, side, authorTitle: title, sponsored };
  await db.stance.create({ data: { answerId, ...voice, kind, reason, createdAt: now } });
  await publish(
    stanceTaken({
      clubId,
      questionId,
      answerId,
      organisationId,
      side,
      kind,
      before: before?.kind ?? null,
      answerAuthorId: answer.authorId,
      answerOrganisationId: answer.organisationId,
      answerSide: answer.side,
    }),
  );
  return { questionId, answerId };
});
