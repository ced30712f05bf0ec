import { z } from "zod";
import { command } from "~/platform/command.server";
import { trialRestored } from "./events";
import { findTrial, ofTrial } from "./find-trial.server";
import { trialField } from "./rules/trials";

/** Whoever removed a trial, or a curator, brings it back as it was. */
export const restoreTrial = command(z.object(trialField), async ({ trialId }, { db, now, allow, publish }) => {
  const trial = await findTrial(db, trialId, now);
  allow("trial.restore", trial);
  await db.trial.update({
    where: { id: trialId },
    data: { removedAt: null, removedById: null, removalReason: "" },
    select: { id: true },
  });
  await publish(trialRestored(ofTrial(trial)));
  return { trialId };
});
