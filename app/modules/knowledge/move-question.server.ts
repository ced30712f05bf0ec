import { z } from "zod";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { filingFields } from "~/modules/topics/filing-fields";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { findQuestion } from "./find-question.server";
import { moveThread } from "./move-thread.server";
import { idField, whyField } from "./rules/fields";

const MoveQuestion = z.object({
  questionId: idField,
  to: z.string().min(1, "threads:problem.choose-club"),
  ...filingFields,
  reason: whyField,
});

/** A curator of two clubs moves a question from one to the other, under topics of the other; everything below it comes along. */
export const moveQuestion = command(MoveQuestion, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const byId = allow("thread.curate", question);
  const club = await findClubSeenBy(db, actor, { slug: input.to });
  allow("thread.receive", club);
  const topics = await topicsChosen(db, club.id, input);
  const { changeId, event } = await moveThread(db, question, { club, topics, reason: input.reason, byId, now });
  await publish(event);
  return { questionId: question.id, title: question.title, changeId };
});
