import { z } from "zod";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { follow } from "~/modules/interactions/follow.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { answerWritten } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, organisationField } from "./rules/fields";
import { keepAnswer } from "./writing/keep-answer.server";

const WriteAnswer = z.object({ questionId: idField, as: organisationField, ...bodyFields });

/** A member answers a question, as themself or for an organisation, and follows it from then on. */
export const writeAnswer = command(WriteAnswer, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const authorId = allow("answer.write", question);
  const speaker = await takePart(actor, question, { db, now, publish });
  const voice = await voiceOf(db, speaker, { clubId: question.clubId, organisationId: input.as });
  const text = await readBody(db, input, { atLeast: 10, atMost: 30_000 });

  const answer = await keepAnswer(db, { questionId: question.id, authorId, now, voice, text });
  await follow(db, { kind: "question", id: question.id }, { personId: authorId, now });
  await forgetDraft(db, authorId, `answer:question:${question.id}`);
  const mentioned = await noteMentions(db, { kind: "answer", id: answer.id }, mentionsIn(text, authorId, now));
  await publish(
    answerWritten({
      clubId: question.clubId,
      questionId: question.id,
      answerId: answer.id,
      organisationId: voice.organisationId,
      side: voice.side,
      mentioned,
    }),
  );
  return { answerId: answer.id, questionId: question.id, title: question.title };
});
