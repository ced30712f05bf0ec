import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { askingSkipped } from "./events";
import { findAsking } from "./find-asking.server";

/** Whoever was asked would rather not say. */
export const skipAsking = command(
  z.object({ askingId: z.coerce.number().int() }),
  async ({ askingId }, { db, now, allow, publish }) => {
    const asking = await findAsking(db, askingId);
    allow("work.say", asking);
    if (asking.answeredAt) throw new Refusal("conflict", "experience:problem.said");
    await db.workAsking.update({ where: { id: asking.id }, data: { skippedAt: now } });
    await publish(askingSkipped({ clubId: asking.clubId, askingId: asking.id }));
    return null;
  },
);
