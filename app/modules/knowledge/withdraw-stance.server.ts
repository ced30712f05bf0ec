import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findAnswer } from "./find-answer.server";
import { idField } from "./rules/fields";
import { takeStanceBack } from "./take-back.server";

/** Whoever took a stance, or a moderator, takes it back; the event keeps that it was there. */
export const withdrawStance = command(z.object({ stanceId: idField }), async (input, { db, allow, publish }) => {
  const stance = await db.stance.findUnique({ where: { id: input.stanceId } });
  if (!stance) throw new Refusal("missing", "sides:problem.no-stance");
  const { answerId, authorId } = stance;
  const { clubId, questionId, visibility } = await findAnswer(db, answerId);
  allow("stance.withdraw", { clubId, visibility, authorId });
  await publish(await takeStanceBack(db, stance, { clubId, questionId }));
  return { questionId, answerId };
});
