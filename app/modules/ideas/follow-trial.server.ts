import { z } from "zod";
import { follow, unfollow } from "~/modules/interactions/follow.server";
import { command } from "~/platform/command.server";
import { trialFollowSet } from "./events";
import { findTrial, ofTrial } from "./find-trial.server";
import { trialField } from "./rules/trials";

const on = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);

/** A person follows a trial without joining it, and hears its result; or no longer does. */
export const followTrial = command(z.object({ ...trialField, on }), async (input, { db, now, allow, publish }) => {
  const trial = await findTrial(db, input.trialId, now);
  const personId = allow("trial.follow", trial);
  const subject = { kind: "trial" as const, id: trial.id };
  if (input.on) await follow(db, subject, { personId, now });
  else await unfollow(db, subject, personId);
  await publish(trialFollowSet({ ...ofTrial(trial), on: input.on }));
  return { trialId: trial.id };
});
