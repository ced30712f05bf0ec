import { z } from "zod";
import { command } from "~/platform/command.server";
import { trialRemoved } from "./events";
import { findTrial, ofTrial } from "./find-trial.server";
import { reasonField } from "./rules/fields";
import { trialField } from "./rules/trials";

/** A curator, or whoever invited while nobody has said how it went, takes a trial from view and says why. */
export const removeTrial = command(
  z.object({ ...trialField, reason: reasonField }),
  async ({ trialId, reason }, { db, now, allow, publish }) => {
    const trial = await findTrial(db, trialId, now);
    const removedById = allow("trial.remove", trial);
    await db.trial.update({
      where: { id: trialId },
      data: { removedAt: now, removedById, removalReason: reason },
      select: { id: true },
    });
    await publish(trialRemoved({ ...ofTrial(trial), reason }));
    return { trialId };
  },
);
