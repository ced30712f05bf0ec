import { mentionsIn } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import type { CommandContext } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import { parseRichText } from "~/platform/rich-text/rich-text";
import { answerEdited, jointAnswerPublished } from "../events";
import { type FoundJointAnswer, findJointAnswer } from "../find-joint-answer.server";
import { recountAnswers } from "../recount-answers.server";
import { writeRevision } from "../write-revision.server";
import { asVoices } from "./joint-parts.server";
import { keepAnswer } from "./keep-answer.server";

type Frame = Pick<CommandContext, "db" | "now" | "publish">;

/** Makes a joint answer an answer, or gives it its new text, once all who remain stand behind this version; returns its number. */
export async function publishWhenAllAgree(frame: Frame, jointAnswerId: number): Promise<number | null> {
  const found = await findJointAnswer(frame.db, jointAnswerId);
  const { joint, remaining } = found;
  const agreed = remaining.every((voice) => voice.approvedVersion === joint.version);
  if (!agreed || remaining.length < 2) return null;
  const answerId = joint.answerId === null ? await publishAnew(frame, found) : await publishChange(frame, found);
  const shown = { answerId, publishedVersion: joint.version };
  await frame.db.jointAnswer.update({ where: { id: jointAnswerId }, data: shown, select: { id: true } });
  return answerId;
}

async function publishAnew({ db, now, publish }: Frame, { joint, question, remaining }: FoundJointAnswer) {
  const first = remaining.find((voice) => voice.authorId === joint.draftedById) ?? remaining[0];
  if (!first) throw new Error("A joint answer has no voice left.");
  const voice = {
    organisationId: first.organisationId,
    side: first.side,
    title: first.authorTitle,
    sponsored: first.sponsored,
  };
  const text = { json: parseRichText(joint.body), html: joint.bodyHtml, text: joint.bodyText };
  const { id: questionId, clubId } = question;
  const { authorId } = first;
  const { id: answerId } = await keepAnswer(db, { questionId, authorId, voice, text, now });
  await noteMentions(db, { kind: "answer", id: answerId }, mentionsIn(text, authorId, now));
  const others = remaining.filter((one) => one !== first);
  await db.answerVoice.createMany({
    data: others.map(({ authorId, organisationId, side, authorTitle, sponsored }) => ({
      answerId,
      authorId,
      organisationId,
      side,
      authorTitle,
      sponsored,
    })),
  });
  await recountAnswers(db, questionId);
  const voices = asVoices([first, ...others]);
  await publish(jointAnswerPublished({ clubId, questionId, jointAnswerId: joint.id, answerId, voices }));
  return answerId;
}

async function publishChange({ db, now, publish }: Frame, { joint, question }: FoundJointAnswer): Promise<number> {
  const { bodyHtml, bodyText, changedById: authorId } = joint;
  const before = await db.answer.findUniqueOrThrow({ where: { id: joint.answerId ?? 0 } });
  const answerId = before.id;
  await db.answer.update({
    where: { id: answerId },
    data: { body: asJson(joint.body), bodyHtml, bodyText, editedAt: now },
    select: { id: true },
  });
  await db.question.update({ where: { id: question.id }, data: { activeAt: now }, select: { id: true } });
  const text = { title: "", topics: [], reason: "" };
  const revision = await writeRevision(
    db,
    { kind: "answer", id: answerId },
    {
      before: { ...before, ...text, at: before.createdAt },
      after: { authorId, organisationId: null, body: joint.body, ...text, at: now },
    },
  );
  await publish(answerEdited({ clubId: question.clubId, questionId: question.id, answerId, revision }));
  return answerId;
}

/** Gives up a change that somebody declined: the text is again what the answer says, and all stand behind it. */
export async function keepPublishedText(db: Transaction, jointAnswerId: number): Promise<void> {
  await db.$executeRaw`
    UPDATE "JointAnswer" j SET body = a.body, "bodyHtml" = a."bodyHtml", "bodyText" = a."bodyText", version = j.version + 1,
      "publishedVersion" = j.version + 1
    FROM "Answer" a WHERE j.id = ${jointAnswerId} AND a.id = j."answerId"`;
  await db.$executeRaw`
    UPDATE "JointVoice" v SET "approvedVersion" = j.version FROM "JointAnswer" j
      WHERE j.id = ${jointAnswerId} AND v."jointAnswerId" = j.id AND v."declinedAt" IS NULL`;
}
