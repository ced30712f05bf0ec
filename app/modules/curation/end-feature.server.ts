import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { featureEnded } from "./events";

const WhichSlot = z.object({ slotId: z.coerce.number().int() });

/** A curator takes something from the club's front before its last day. */
export const endFeature = command(WhichSlot, async ({ slotId }, { db, now, allow, publish }) => {
  const slot = await db.featuredSlot.findUnique({ where: { id: slotId }, select: { clubId: true } });
  if (!slot) throw new Refusal("missing", "featured:problem.no-slot");
  const { clubId } = slot;
  const endedById = allow("curation.desk", { clubId });
  const { count } = await db.featuredSlot.updateMany({
    where: { id: slotId, endedAt: null },
    data: { endedAt: now, endedById },
  });
  if (count === 0) throw new Refusal("conflict", "featured:problem.ended-already");
  await publish(featureEnded({ clubId, slotId }));
  return { slotId };
});
