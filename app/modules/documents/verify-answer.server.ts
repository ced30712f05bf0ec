import { z } from "zod";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { answerVerified } from "./events";
import { idField, noteField, organisationField } from "./rules/fields";
import { findAcceptedAnswer } from "./writing/find-accepted-answer.server";
import { noteVerification } from "./writing/note-verification.server";

const VerifyAnswer = z.object({ answerId: idField, note: noteField, as: organisationField });

/** Somebody else who can judge it looked at an accepted answer and found it right: its clock begins anew. */
export const verifyAnswer = command(VerifyAnswer, async (input, { actor, db, now, allow, publish }) => {
  const { answerId, note, as } = input;
  const answer = await findAcceptedAnswer(db, answerId);
  const personId = allow("answer.verify", answer);
  const { clubId, questionId } = answer;
  const voice = await voiceOf(db, actor, { clubId, organisationId: as });
  const verified = await noteVerification(db, { kind: "answer", subjectId: answerId, personId, voice, note, now });
  const { organisationId, side } = voice;
  await publish(answerVerified({ clubId, questionId, answerId, organisationId, side, ...verified }));
  return { answerId };
});
