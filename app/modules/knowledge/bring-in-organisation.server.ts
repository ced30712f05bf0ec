import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { organisationBroughtIn } from "./events";
import { findQuestion } from "./find-question.server";
import { idField, reasonField } from "./rules/fields";
import { organisationsInThread } from "./thread.server";

const BringIn = z.object({ questionId: idField, organisation: z.string().trim().max(120), note: reasonField });
/** Whom everybody is asked nobody feels asked. */
const most = 8;

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { organisation: key });

/** The asker, a moderator, or whoever speaks in a thread asks another seated organisation into it, such as the supplier behind a dealer. */
export const bringInOrganisation = command(BringIn, async (input, { db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { id: questionId, clubId } = question;
  const thread = await organisationsInThread(db, questionId);
  const broughtInById = allow("question.bring-in", { ...question, threadOrganisationIds: thread });
  const seat = await db.seat.findFirst({
    where: { clubId, until: null, organisation: { slug: input.organisation } },
    select: { organisationId: true, side: true },
  });
  if (!seat) throw wrong("knowledge:problem.not-in-club");
  const { organisationId, side } = seat;
  if (thread.includes(organisationId)) throw wrong("sides:problem.in-thread-already");
  if ((await db.broughtIn.count({ where: { questionId } })) >= most)
    throw new Refusal("conflict", "sides:problem.enough-asked");

  await db.broughtIn.create({
    data: { questionId, organisationId, broughtInById, note: input.note, broughtInAt: now },
  });
  await publish(organisationBroughtIn({ clubId, questionId, organisationId, side }));
  return { questionId, title: question.title };
});
