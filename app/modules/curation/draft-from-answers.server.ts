import { z } from "zod";
import { draftFields, draftFromTexts } from "~/modules/documents/draft-from-texts.server";
import { findClubSeenBy } from "~/modules/network/find-club.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { wordsOfAnswers } from "./bulk/words-of-answers.server";
import { readNames } from "./rules/named";

const DraftFromAnswers = z.object({
  clubId: z.number().int(),
  of: z.array(z.string()).max(100).default([]),
  ...draftFields,
});

/** At most so many answers make one draft. */
const most = 12;

/** A curator begins a document with what people answered; the words stay theirs, and they are asked to own it, too. */
export const draftFromAnswers = command(DraftFromAnswers, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClubSeenBy(db, actor, { id: input.clubId });
  const authorId = allow("document.gather", club);
  const ids = readNames(input.of).flatMap(({ kind, id }) => (kind === "answer" ? id : []));
  if (ids.length === 0) throw wrong("curation:problem.choose-answer");
  if (ids.length > most) throw wrong("curation:problem.many-answers");
  const given = await wordsOfAnswers(db, club.id, ids);
  if (given.length < ids.length) throw wrong("curation:problem.answer-gone");
  const speaker = await takePart(actor, club, { db, now, publish });
  const voice = await voiceOf(db, speaker, { clubId: club.id, organisationId: input.as });
  const { kind, title } = input;
  const { documentId, events } = await draftFromTexts(db, {
    clubId: club.id,
    kind,
    title,
    authorId,
    voice,
    given,
    now,
  });
  for (const event of events) await publish(event);
  return { documentId, title };
});

const wrong = (key: string) => new Refusal("invalid", "common:problem.check-form", { of: key });
