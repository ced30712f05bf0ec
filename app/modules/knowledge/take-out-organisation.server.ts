import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { organisationTakenOut } from "./events";
import { findQuestion } from "./find-question.server";
import { idField } from "./rules/fields";

const TakeOut = z.object({ questionId: idField, organisationId: idField });

/** Whoever brought an organisation into a thread, or a curator, takes it out again: it need not answer, and what it said stays. */
export const takeOutOrganisation = command(TakeOut, async ({ questionId, organisationId }, { db, allow, publish }) => {
  const { clubId, title } = await findQuestion(db, questionId);
  const which = { questionId_organisationId: { questionId, organisationId } };
  const brought = await db.broughtIn.findUnique({ where: which, select: { broughtInById: true } });
  if (!brought) throw new Refusal("missing", "sides:problem.not-brought-in");
  allow("question.take-out", { clubId, authorId: brought.broughtInById });
  const seat = await db.seat.findFirst({ where: { clubId, organisationId }, select: { side: true } });
  const { side } = seat ?? (await db.organisation.findUniqueOrThrow({ where: { id: organisationId } }));
  await db.broughtIn.delete({ where: which, select: { questionId: true } });
  await publish(organisationTakenOut({ clubId, questionId, organisationId, side }));
  return { questionId, title };
});
