import { z } from "zod";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { findClub } from "~/modules/network/find-club.server";
import { command } from "~/platform/command.server";
import { threadOpened } from "./events";
import { keepMessage } from "./keep-message.server";
import { mayHearOf } from "./may-hear-of.server";
import { idField, organisationField, titleField } from "./rules/fields";
import { sellerVoice } from "./seller-voice.server";

const OpenThread = z.object({ clubId: idField, as: organisationField, title: titleField, ...bodyFields });

/** A seller opens a conversation in the back room of a club. */
export const openThread = command(OpenThread, async (input, { actor, db, now, allow, publish }) => {
  const club = await findClub(db, { id: input.clubId });
  const openedById = allow("room.write", club);
  const voice = await sellerVoice(db, actor, { clubId: club.id, organisationId: input.as });
  const text = await readBody(db, input, { atLeast: 3, atMost: 10_000 });
  const { organisationId } = voice;
  const place = { clubId: club.id, openedById, organisationId, createdAt: now, activeAt: now };
  const thread = await db.roomThread.create({ data: { ...place, title: input.title }, select: { id: true } });
  await keepMessage(db, { threadId: thread.id, authorId: openedById, voice, text, now });
  await forgetDraft(db, openedById, `room:${club.id}`);
  const mentioned = await mayHearOf(db, { clubId: club.id, swarm: null }, mentionsIn(text, openedById, now));
  await publish(threadOpened({ clubId: club.id, threadId: thread.id, organisationId, mentioned }));
  return { threadId: thread.id, slug: club.slug };
});
