import { z } from "zod";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { trialBegun } from "./events";
import { dayField, organisationField, titleField, whatField } from "./rules/fields";
import { particularFields, questionFields, triedField } from "./rules/trials";
import { triedFacts } from "./tried-facts.server";
import { checkDay } from "./writing/club-day.server";
import { drawLink } from "./writing/draw-link.server";
import { ownPicture } from "./writing/own-picture.server";
import { promiseOf } from "./writing/promise-of.server";

const BeginTrial = z.object({
  of: triedField,
  as: organisationField,
  title: titleField,
  what: whatField,
  dueOn: dayField,
  /** A picture that its author has uploaded. */
  pictureKey: z.string().max(60).default(""),
  ...particularFields,
  ...questionFields,
});

/** Somebody who makes what was wished for, owns a document, or speaks for buyers invites members to try it and say how it went. */
export const beginTrial = command(BeginTrial, async (input, { actor, db, now, allow, publish }) => {
  const tried = await triedFacts(db, input.of);
  if (!tried) throw new Refusal("missing", "trials:problem.nothing-to-try");
  const authorId = allow("trial.begin", tried);
  const { clubId } = tried;
  const speaker = await takePart(actor, { clubId }, { db, now, publish });
  const { title: authorTitle, ...voice } = await voiceOf(db, speaker, { clubId, organisationId: input.as });
  const lastDay = await checkDay(db, clubId, { day: input.dueOn, now });
  const pictureKey = await ownPicture(db, authorId, input.pictureKey);
  const { title, what, forWhom, places, of } = input;
  const about = { ideaId: of.kind === "idea" ? of.id : null, documentId: of.kind === "document" ? of.id : null };
  const commitmentId = await promiseOf(db, about.ideaId, voice.organisationId);
  const asked = [input.question1, input.question2, input.question3, input.question4, input.question5];
  const questions = asked.filter(Boolean).map((text, index) => ({ text, position: index + 1 }));
  const said = { title, what, forWhom, places, lastDay, pictureKey, createdAt: now, questions: { create: questions } };
  const { id } = await db.trial.create({
    data: { clubId, ...about, commitmentId, authorId, ...voice, authorTitle, ...said },
    select: { id: true },
  });
  const from = commitmentId === null ? of : ({ kind: "commitment", id: commitmentId } as const);
  await drawLink(db, [from, { kind: "trial", id }], { byId: null, now });
  await publish(trialBegun({ clubId, trialId: id, ...about, organisationId: voice.organisationId, side: voice.side }));
  return { trialId: id };
});
