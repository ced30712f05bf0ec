import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { topicsNamed } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { questionMoved } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, topicsField, whyField } from "./rules/fields";
import { checkTies } from "./threads/check-pieces.server";
import { keepChange } from "./threads/keep-change.server";
import { moveToClub } from "./threads/move-to-club.server";

const MoveQuestion = z.object({
  questionId: idField,
  to: z.string().min(1, "threads:problem.choose-club"),
  topics: topicsField,
  reason: whyField,
});

/** A curator of two clubs moves a question from one to the other, under topics of the other; everything below it comes along. */
export const moveQuestion = command(MoveQuestion, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const byId = allow("thread.curate", question);
  const club = await findClubSeenBy(db, actor, { slug: input.to });
  allow("thread.receive", club);
  const { id: questionId, clubId: fromClubId, title } = question;
  if (club.id === fromClubId) throw new Refusal("conflict", "threads:problem.same-club");
  if (question.visibility === "private" && club.visibility === "public")
    throw new Refusal("conflict", "threads:problem.more-open");
  await checkTies(db, questionId);
  const topics = await topicsNamed(db, club.id, input.topics);
  const { reason } = input;
  const before = await moveToClub(db, question, { clubId: club.id, topics });
  const change = { kind: "move" as const, fromId: questionId, toId: questionId, fromClubId, toClubId: club.id };
  const changeId = await keepChange(db, { ...change, reason, byId, at: now }, { topic: before });
  const topicIds = topics.map(({ id }) => id);
  await publish(questionMoved({ clubId: club.id, questionId, changeId, fromClubId, topicIds, reason }));
  return { questionId, title, changeId };
});
