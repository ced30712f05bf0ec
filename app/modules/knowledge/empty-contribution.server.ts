import { z } from "zod";
import { asColumns } from "~/modules/interactions/body.server";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import { withdrawnWords } from "~/platform/rich-text/withdrawn-words.server";
import { contributionEmptied } from "./events";
import { findAnswer } from "./find-answer.server";
import { findComment } from "./find-comment.server";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";
import { takeAnswerFromView, takeCommentFromView, takeQuestionFromView } from "./take-from-view.server";
import { builtOn } from "./writing/built-on.server";

const Emptied = z.object({ kind: z.enum(["question", "answer", "comment"]), id: idField });

/**
 * The portal takes out the words of somebody who left and wanted that: what others answered or remarked on keeps its
 * place and says so, everything else goes from view; earlier versions go with the words.
 */
export const emptyContribution = command(Emptied, async ({ kind, id }, { db, now, allow, publish }) => {
  allow("words.withdraw-all", {});
  const found = await find(db, kind, id);
  const { clubId, questionId, authorId } = found;
  const { language } = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { language: true } });
  const { title, reason, text } = withdrawnWords(language);
  const { body, ...forms } = asColumns(text);
  const data = { body: asJson(body), ...forms, wordsWithdrawnAt: now };
  const removal = { removedById: authorId, reason, now };
  if (kind === "question") {
    await db.question.update({ where: { id }, data: { ...data, title }, select: { id: true } });
    await db.questionContext.deleteMany({ where: { questionId: id } });
  } else if (kind === "answer") await db.answer.update({ where: { id }, data, select: { id: true } });
  else await db.comment.update({ where: { id }, data, select: { id: true } });
  await db.revision.deleteMany({ where: { subjectKind: kind, subjectId: id } });
  const place = found.removed || (await builtOn(db, { kind, id, authorId }));
  if (!place && found.kind === "question") await publish(await takeQuestionFromView(db, found, removal));
  if (!place && found.kind === "answer") await publish(await takeAnswerFromView(db, found, removal));
  if (!place && found.kind === "comment") await publish(await takeCommentFromView(db, found, removal));
  await publish(contributionEmptied({ clubId, questionId, subjectKind: kind, subjectId: id }));
  return { keptPlace: place && !found.removed };
});

async function find(db: Transaction, kind: "question" | "answer" | "comment", id: number) {
  if (kind === "question") {
    const question = await findQuestion(db, id);
    return { kind, ...question, questionId: id };
  }
  return kind === "answer"
    ? { kind, ...(await findAnswer(db, id)) }
    : { kind: "comment" as const, ...(await findComment(db, id)) };
}
