import { z } from "zod";
import { command } from "~/platform/command.server";
import { askingsChosen } from "./events";

const ChooseAskings = z.object({ wanted: z.enum(["yes", "no"]).transform((text) => text === "yes") });

/** Somebody chooses whether they are asked how their work went; what waits then is withdrawn from their desk. */
export const chooseAskings = command(ChooseAskings, async ({ wanted }, { actor, db, now, allow, publish }) => {
  const personId = allow("work.choose", { personId: actor.id ?? 0 });
  await db.workUnasked.deleteMany({ where: { personId } });
  if (!wanted) {
    await db.workUnasked.create({ data: { personId, since: now } });
    await db.workAsking.updateMany({
      where: { personId, answeredAt: null, skippedAt: null },
      data: { skippedAt: now },
    });
  }
  await publish(askingsChosen({ wanted }));
  return { wanted };
});
