import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { trialLeft } from "./events";
import { findOpenTrial, ofTrial } from "./find-trial.server";
import { trialField } from "./rules/trials";
import { recountTrial } from "./writing/recount-trial.server";

/** Somebody who joined a trial gives their place back, unless they have said how it went. */
export const leaveTrial = command(z.object(trialField), async ({ trialId }, { db, now, allow, publish }) => {
  const trial = await findOpenTrial(db, trialId, now);
  const authorId = allow("trial.leave", trial);
  const told = await db.trialReport.count({ where: { trialId, authorId, removedAt: null } });
  if (told > 0) throw new Refusal("conflict", "trials:problem.told");
  await db.trier.delete({ where: { trialId_authorId: { trialId, authorId } }, select: { trialId: true } });
  await recountTrial(db, trialId);
  await publish(trialLeft(ofTrial(trial)));
  return { trialId };
});
