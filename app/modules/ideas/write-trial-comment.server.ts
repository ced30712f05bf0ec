import { z } from "zod";
import { addComment } from "~/modules/interactions/add-comment.server";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { trialCommented } from "./events";
import { countRemarks } from "./find-idea-comment.server";
import { findTrial, ofTrial } from "./find-trial.server";
import { organisationField } from "./rules/fields";
import { trialField } from "./rules/trials";

/** A member remarks on a trial: asks whoever invited, or talks over what was found. */
export const writeTrialComment = command(
  z.object({ ...trialField, as: organisationField, ...bodyFields }),
  async (input, { actor, db, now, allow, publish }) => {
    const { trialId, as } = input;
    const trial = await findTrial(db, trialId, now);
    const authorId = allow("comment.write", trial);
    const { clubId } = trial;
    const speaker = await takePart(actor, trial, { db, now, publish });
    const voice = await voiceOf(db, speaker, { clubId, organisationId: as });
    const text = await readBody(db, input, { atLeast: 3, atMost: 2000 });
    const subject = { kind: "trial" as const, id: trialId };
    const { commentId } = await addComment(db, subject, { clubId, authorId, voice, text, now });
    await countRemarks(db, subject);
    const mentioned = await noteMentions(db, { kind: "comment", id: commentId }, mentionsIn(text, authorId, now));
    const { organisationId, side } = voice;
    await publish(trialCommented({ ...ofTrial(trial), commentId, organisationId, side, mentioned }));
    return { trialId, commentId };
  },
);
