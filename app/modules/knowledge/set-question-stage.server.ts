import { z } from "zod";
import { stageField } from "~/modules/topics/stage-field";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { questionStageSet } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

const SetQuestionStage = z.object({ questionId: idField, stage: stageField });

/** The asker or a curator says at which stage of the journey a question was asked, or takes that back. */
export const setQuestionStage = command(SetQuestionStage, async ({ questionId, stage }, { db, allow, publish }) => {
  const question = await findQuestion(db, questionId);
  const { title, clubId } = question;
  allow("question.stage", question);
  const { stage: before } = await db.question.findUniqueOrThrow({ where: { id: questionId }, select: { stage: true } });
  if (before === stage) throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  await db.question.update({ where: { id: questionId }, data: { stage }, select: { id: true } });
  await publish(questionStageSet({ clubId, questionId, stage }));
  return { questionId, title };
});
