import { z } from "zod";
import { command } from "~/platform/command.server";
import { trialFinished } from "./events";
import { findOpenTrial, ofTrial } from "./find-trial.server";
import { whatField } from "./rules/fields";
import { trialField } from "./rules/trials";
import { drawLink } from "./writing/draw-link.server";
import { readResult } from "./writing/read-result.server";

const FinishTrial = z.object({
  ...trialField,
  learnt: whatField,
  changes: whatField,
  link: z.string().trim().max(500, "common:problem.too-long").default(""),
});

/** Whoever invited tells what a trial taught and what changes because of it; with that it is over, and all who tried it hear of it. */
export const finishTrial = command(FinishTrial, async ({ trialId, learnt, changes, link }, frame) => {
  const { db, now, allow, publish } = frame;
  const trial = await findOpenTrial(db, trialId, now);
  const authorId = allow("trial.keep", trial);
  const result = await readResult(db, trial.clubId, link);
  const url = result && "url" in result ? result.url : "";
  await db.trialResult.create({
    data: { trialId, learnt, changes, url, authorId, createdAt: now },
    select: { trialId: true },
  });
  if (result && "kind" in result) await drawLink(db, [{ kind: "trial", id: trialId }, result], { byId: null, now });
  const { organisationId, side } = trial;
  await publish(trialFinished({ ...ofTrial(trial), organisationId, side }));
  return { trialId };
});
