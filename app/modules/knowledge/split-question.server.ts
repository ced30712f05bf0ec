import { z } from "zod";
import { follow } from "~/modules/interactions/follow.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { questionSplit } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, idsField, whyField } from "./rules/fields";
import { titleField } from "./rules/title";
import { checkPieces } from "./threads/check-pieces.server";
import { foundQuestion } from "./threads/found-question.server";
import { keepChange } from "./threads/keep-change.server";
import { splitOff } from "./threads/split-off.server";
import { takeMarksAlong } from "./threads/take-marks-along.server";

const SplitQuestion = z.object({
  questionId: idField,
  title: titleField,
  answers: idsField,
  comments: idsField,
  /** The comment whose words the new question begins with; empty for those of the question itself. */
  opening: z.union([z.literal("").transform(() => null), idField]).default(null),
  reason: whyField,
});

/**
 * A curator lets chosen answers and comments become a question of their own, with what was said about the first; both
 * link to each other.
 */
export const splitQuestion = command(SplitQuestion, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const byId = allow("thread.curate", question);
  const { id: fromId, clubId } = question;
  const { title, answers, opening, reason } = input;
  const comments = input.comments.filter((id) => id !== opening);
  if (answers.length + comments.length === 0 && opening === null)
    throw new Refusal("invalid", "common:problem.check-form", { answers: "threads:problem.choose-something" });
  await checkPieces(db, fromId, { answers, comments });

  const founded = await foundQuestion(db, { questionId: fromId, clubId, commentId: opening, title, now });
  const { id: toId, authorId, organisationId, side, topicIds, stage } = founded;
  const change = { kind: "split" as const, fromId, toId, fromClubId: clubId, toClubId: clubId, reason, byId, at: now };
  const sameAsker = authorId === question.authorId;
  const safetyNote = await takeMarksAlong(db, change, { sameAsker, sameWords: opening === null });
  const pieces = { answer: answers, comment: comments, opening: opening === null ? [] : [opening], safetyNote };
  const changeId = await keepChange(db, change, pieces);
  await splitOff(db, { ...change, changeId }, { answers, comments, opening, sameAsker });
  await follow(db, { kind: "question", id: toId }, { personId: authorId, now });
  const founding = { newQuestionId: toId, authorId, organisationId, side, topicIds, stage };
  await publish(questionSplit({ clubId, questionId: fromId, changeId, ...founding, reason }));
  return { questionId: toId, title, changeId };
});
