import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { departureUndone } from "./events";

/** Somebody who wanted to leave stays after all. */
export const undoDeparture = command(z.object({}), async (_input, { actor, db, now, allow, publish }) => {
  const personId = allow("account.leave", { personId: actor.id ?? 0 });
  const waiting = { personId, undoneAt: null, erasedAt: null };
  const { count } = await db.departure.updateMany({ where: waiting, data: { undoneAt: now } });
  if (count === 0) throw new Refusal("conflict", "identity:problem.leaves-not");
  await db.account.update({ where: { personId }, data: { leavesAt: null } });
  await publish(departureUndone({ personId }));
  return null;
});
