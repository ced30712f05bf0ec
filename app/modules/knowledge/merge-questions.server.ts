import { z } from "zod";
import { carryOver } from "~/modules/interactions/carry-over.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { countInLists } from "./count-in-lists.server";
import { questionsMerged } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, otherQuestionField, whyField } from "./rules/fields";
import { carryAcceptances, carryAnswers, carryBesides, keepAcceptances } from "./threads/carry-answers.server";
import { checkTies } from "./threads/check-pieces.server";
import { keepChange, keepPieces } from "./threads/keep-change.server";
import { recountThread } from "./threads/recount-thread.server";

const MergeQuestions = z.object({ questionId: idField, into: otherQuestionField, reason: whyField });

/**
 * A curator makes a question part of another one of the club: what was said there comes along, and its address leads
 * on. The kept question's own acceptances go first.
 */
export const mergeQuestions = command(MergeQuestions, async (input, { db, now, allow, publish }) => {
  const { questionId: from, into: to, reason } = input;
  if (to === null || to === from)
    throw new Refusal("invalid", "common:problem.check-form", { into: "threads:problem.no-such-question" });
  // in the order of their numbers, so that two curators cannot wait for each other
  const held = [await findQuestion(db, Math.min(from, to)), await findQuestion(db, Math.max(from, to))];
  const [question, kept] = from < to ? [held[0], held[1]] : [held[1], held[0]];
  if (!question || !kept) throw new Error("Both questions were found.");
  const byId = allow("thread.curate", question);
  allow("thread.curate", kept);
  const { clubId } = question;
  if (kept.clubId !== clubId)
    throw new Refusal("invalid", "common:problem.check-form", { into: "threads:problem.other-club" });
  await checkTies(db, from);

  const change = { kind: "merge" as const, fromId: from, toId: to, fromClubId: clubId, toClubId: clubId };
  const changeId = await keepChange(db, { ...change, reason, byId, at: now }, {});
  const answer = await carryAnswers(db, { from, to }, "all");
  await keepAcceptances(db, changeId, answer);
  await carryAcceptances(db, answer, to);
  const besides = await carryBesides(db, { from, to });
  const carried = await carryOver(db, { from, to, authorId: kept.authorId, now });
  await keepPieces(db, changeId, { answer, ...besides, ...carried });
  await countInLists(db, question, -1);
  const removal = { removedAt: now, removedById: byId, removalReason: reason, mergedIntoId: to };
  await db.question.update({ where: { id: from }, data: removal, select: { id: true } });
  for (const id of [from, to]) await recountThread(db, id);
  await publish(questionsMerged({ clubId, questionId: from, intoId: to, changeId, reason }));
  return { questionId: to, title: kept.title, changeId };
});
