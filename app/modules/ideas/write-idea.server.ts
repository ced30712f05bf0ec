import { z } from "zod";
import { asColumns, bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { noteMentions } from "~/modules/interactions/note-mentions.server";
import { findClub } from "~/modules/network/find-club.server";
import { takePart } from "~/modules/network/take-part.server";
import { voiceOf } from "~/modules/network/voice.server";
import { filingFields } from "~/modules/topics/filing-fields";
import { topicsChosen } from "~/modules/topics/topics-named.server";
import { command } from "~/platform/command.server";
import { ideaWritten } from "./events";
import { idField, interestField, kindField, organisationField, titleField, variantFields } from "./rules/fields";
import { castIdeaVote } from "./writing/cast-idea-vote.server";
import { linkOrigin, originField } from "./writing/link-origin.server";
import { ownPicture } from "./writing/own-picture.server";
import { readAsked } from "./writing/read-idea.server";

const WriteIdea = z.object({
  clubId: idField,
  kind: kindField,
  title: titleField,
  of: z.string().trim().max(120).default(""),
  as: organisationField,
  interest: interestField,
  from: originField,
  ...filingFields,
  /** A picture that its author has uploaded. */
  pictureKey: z.string().max(60).default(""),
  ...variantFields,
  ...bodyFields,
});

/** Somebody writes down what they want from an organisation or the whole club, and is the first to want it. */
export const writeIdea = command(WriteIdea, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const authorId = allow("idea.write", club);
  const voter = await takePart(actor, club, { db, now, publish });
  const { title: authorTitle, ...voice } = await voiceOf(db, voter, { clubId: club.id, organisationId: input.as });
  const text = await readBody(db, input, { atLeast: 10, atMost: 20_000 });
  const asked = await readAsked(db, club.id, input);
  const topics = await topicsChosen(db, club.id, input);
  const pictureKey = await ownPicture(db, authorId, input.pictureKey);
  const { kind, title } = input;
  const filed = { topics: { create: topics.map((topic) => ({ topicId: topic.id })) } };
  const said = { kind, title, ...asColumns(text), ...asked, pictureKey, createdAt: now, activeAt: now };
  const { id } = await db.idea.create({
    data: { clubId: club.id, authorId, ...voice, authorTitle, ...said, ...filed },
    select: { id: true },
  });
  await castIdeaVote(db, { id, clubId: club.id, ...asked }, { voter, interest: input.interest, now });
  await linkOrigin(db, { origin: input.from, clubId: club.id, ideaId: id, now });
  await forgetDraft(db, authorId, "idea");
  const mentioned = await noteMentions(db, { kind: "idea", id }, mentionsIn(text, authorId, now));
  await publish(ideaWritten({ clubId: club.id, ideaId: id, kind, ...voice, ...asked, mentioned }));
  return { ideaId: id };
});
