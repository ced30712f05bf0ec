import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { stanceWithdrawn } from "./events";
import { findAnswer } from "./find-answer.server";
import { idField } from "./rules/fields";

/** Whoever took a stance, or a moderator, takes it back; the event keeps that it was there. */
export const withdrawStance = command(z.object({ stanceId: idField }), async (input, { db, allow, publish }) => {
  const stance = await db.stance.findUnique({ where: { id: input.stanceId } });
  if (!stance) throw new Refusal("missing", "sides:problem.no-stance");
  const { answerId, authorId, organisationId, side, kind } = stance;
  const { clubId, questionId, visibility } = await findAnswer(db, answerId);
  allow("stance.withdraw", { clubId, visibility, authorId });
  await db.stance.delete({ where: { id: stance.id } });
  await publish(stanceWithdrawn({ clubId, questionId, answerId, authorId, organisationId, side, kind }));
  return { questionId, answerId };
});
