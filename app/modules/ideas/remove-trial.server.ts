import { z } from "zod";
import { command } from "~/platform/command.server";
import { findTrial } from "./find-trial.server";
import { reasonField } from "./rules/fields";
import { trialField } from "./rules/trials";
import { takeTrialFromView } from "./take-from-view.server";

/** A curator, or whoever invited while nobody has said how it went, takes a trial from view and says why. */
export const removeTrial = command(
  z.object({ ...trialField, reason: reasonField }),
  async ({ trialId, reason }, { db, now, allow, publish }) => {
    const trial = await findTrial(db, trialId, now);
    const removedById = allow("trial.remove", trial);
    await publish(await takeTrialFromView(db, trial, { removedById, reason, now }));
    return { trialId };
  },
);
