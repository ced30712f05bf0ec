import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { noContext, sameContext } from "./asked-context";
import { questionContextSet } from "./events";
import { findQuestion } from "./find-question.server";
import { contextFields, readContext } from "./rules/context-fields";
import { idField } from "./rules/fields";

const SetQuestionContext = z.object({ questionId: idField, ...contextFields });

/** The asker or a moderator says what a question is about, where, when and for how much; what was said before is kept. */
export const setQuestionContext = command(SetQuestionContext, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { id: questionId, title, clubId } = question;
  const setById = allow("question.context", question);
  const context = readContext(input);
  const before = await db.questionContext.findFirst({ where: { questionId }, orderBy: { id: "desc" } });
  if (sameContext(context, before ?? noContext)) throw new Refusal("conflict", "knowledge:problem.nothing-changed");
  await db.questionContext.create({ data: { questionId, ...context, setById, setAt: now }, select: { id: true } });
  await publish(questionContextSet({ clubId, questionId }));
  return { questionId, title };
});
