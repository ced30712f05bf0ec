import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { trialChanged } from "./events";
import { findOpenTrial, ofTrial } from "./find-trial.server";
import { dayField, titleField, whatField } from "./rules/fields";
import { particularFields, trialField } from "./rules/trials";
import { checkDay } from "./writing/club-day.server";

const ChangeTrial = z.object({
  ...trialField,
  title: titleField,
  what: whatField,
  dueOn: dayField,
  ...particularFields,
});

/** Whoever invited says differently what is tried, by whom, how many or until when; its questions stay, as people have answered them. */
export const changeTrial = command(ChangeTrial, async (input, { db, now, allow, publish }) => {
  const { trialId, title, what, forWhom, places, dueOn } = input;
  const trial = await findOpenTrial(db, trialId, now);
  allow("trial.keep", trial);
  if (places < trial.joinedCount)
    throw new Refusal("invalid", "common:problem.check-form", { places: "trials:problem.fewer-places" });
  const lastDay = dueOn === trial.lastDay ? undefined : await checkDay(db, trial.clubId, { day: dueOn, now });
  await db.trial.update({
    where: { id: trialId },
    // another last day is told again when it has passed
    data: { title, what, forWhom, places, lastDay, editedAt: now, ...(lastDay ? { endedAt: null } : {}) },
    select: { id: true },
  });
  await publish(trialChanged(ofTrial(trial)));
  return { trialId };
});
