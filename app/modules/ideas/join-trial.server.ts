import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { trialJoined } from "./events";
import { findOpenTrial, ofTrial } from "./find-trial.server";
import { organisationField } from "./rules/fields";
import { trialField } from "./rules/trials";
import { recountTrial } from "./writing/recount-trial.server";

/** A member will try it, while there is a place and the last day has not passed. */
export const joinTrial = command(
  z.object({ ...trialField, as: organisationField }),
  async ({ trialId, as }, { actor, db, now, allow, publish }) => {
    const trial = await findOpenTrial(db, trialId, now);
    const authorId = allow("trial.join", trial);
    if (trial.trierIds.includes(authorId)) throw new Refusal("conflict", "trials:problem.joined");
    if (trial.authorId === authorId) throw new Refusal("conflict", "trials:problem.own");
    if (trial.ended) throw new Refusal("conflict", "trials:problem.ended");
    if (trial.joinedCount >= trial.places) throw new Refusal("conflict", "trials:problem.full");
    const trier = await takePart(actor, trial, { db, now, publish });
    const { title: authorTitle, ...voice } = await voiceOf(db, trier, { clubId: trial.clubId, organisationId: as });
    await db.trier.create({
      data: { trialId, authorId, ...voice, authorTitle, createdAt: now },
      select: { trialId: true },
    });
    await recountTrial(db, trialId);
    await publish(trialJoined({ ...ofTrial(trial), organisationId: voice.organisationId, side: voice.side }));
    return { trialId };
  },
);
