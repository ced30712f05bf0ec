import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { workSaid } from "./events";
import { findAsking } from "./find-asking.server";
import { steps } from "./rules/asking";

const step = z.enum(steps, "experience:problem.choose");
const SayHowWorkWas = z.object({
  askingId: z.coerce.number().int(),
  success: step,
  effort: step,
  feeling: step,
  word: z.string().trim().max(500, "common:problem.too-long").default(""),
});

/** Whoever was asked says how their work went; within thirty days they may say it anew. */
export const sayHowWorkWas = command(SayHowWorkWas, async ({ askingId, ...said }, { db, now, allow, publish }) => {
  const asking = await findAsking(db, askingId);
  allow("work.say", asking);
  if (now > asking.openUntil) throw new Refusal("conflict", "experience:problem.over");
  await db.workAsking.update({ where: { id: asking.id }, data: { ...said, answeredAt: now, skippedAt: null } });
  await publish(workSaid({ clubId: asking.clubId, askingId: asking.id }));
  return { askingId: asking.id };
});
