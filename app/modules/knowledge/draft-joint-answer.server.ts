import { z } from "zod";
import { asColumns, bodyFields, readBody } from "~/modules/interactions/body.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { jointAnswerDrafted } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";
import { asVoices, partsOf } from "./writing/joint-parts.server";

const DraftJoint = z.object({
  questionId: idField,
  answers: z.array(idField).max(8, "sides:problem.eight-voices").default([]),
  ...bodyFields,
});

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { answers: key });

/** One of those who answered writes a text for several of them and asks them whether they stand behind it. */
export const draftJointAnswer = command(DraftJoint, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { id: questionId, clubId } = question;
  const parts = await partsOf(db, questionId, input.answers);
  const draftedById = allow("joint-answer.draft", { ...question, voiceIds: parts.map((part) => part.authorId) });
  if (parts.length < 2) throw wrong("sides:problem.two-voices");
  const own = parts.find((part) => part.authorId === draftedById);
  await voiceOf(db, actor, { clubId, organisationId: own?.organisationId ?? null });
  const waiting = { questionId, draftedById, answerId: null, endedAt: null };
  if (await db.jointAnswer.findFirst({ where: waiting, select: { id: true } }))
    throw new Refusal("conflict", "sides:problem.joint-waits");

  const text = await readBody(db, input, { atLeast: 10, atMost: 30_000 });
  const joint = await db.jointAnswer.create({
    data: {
      questionId,
      draftedById,
      ...asColumns(text),
      createdAt: now,
      changedAt: now,
      changedById: draftedById,
      voices: {
        create: parts.map((part) => ({
          ...part,
          ...(part.authorId === draftedById ? { approvedVersion: 1, decidedAt: now } : {}),
        })),
      },
    },
    select: { id: true },
  });
  await forgetDraft(db, draftedById, `joint:question:${questionId}`);
  await publish(jointAnswerDrafted({ clubId, questionId, jointAnswerId: joint.id, voices: asVoices(parts) }));
  return { jointAnswerId: joint.id };
});
