import { z } from "zod";
import { bodyFields, mentionsIn, readBody } from "~/modules/interactions/body.server";
import { forgetDraft } from "~/modules/interactions/keep-draft.server";
import { voiceOf } from "~/modules/network/voice.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { messageWritten } from "./events";
import { findThread } from "./find-thread.server";
import { keepMessage } from "./keep-message.server";
import { mayHearOf } from "./may-hear-of.server";
import { idField } from "./rules/fields";
import { sellerVoice } from "./seller-voice.server";

const WriteInRoom = z.object({
  threadId: idField,
  as: z.coerce.number().int().positive().nullish().catch(null),
  ...bodyFields,
});

/** Somebody says something in a room: a seller for their organisation, or the customer of a swarm for herself. */
export const writeInRoom = command(WriteInRoom, async (input, { actor, db, now, allow, publish }) => {
  const thread = await findThread(db, input.threadId);
  const { clubId, swarm } = thread;
  const authorId = swarm ? allow("swarm.write", swarm) : allow("room.write", thread);
  const place = swarm?.swarmMembers.find((one) => one.personId === authorId);
  const organisationId = place ? place.organisationId : (input.as ?? null);
  if (organisationId === null && !place)
    throw new Refusal("invalid", "common:problem.check-form", { as: "rooms:problem.choose-organisation" });
  const voice =
    organisationId !== null && !swarm
      ? await sellerVoice(db, actor, { clubId, organisationId })
      : await voiceOf(db, actor, { clubId, organisationId });
  const text = await readBody(db, input, { atLeast: 2, atMost: 10_000 });
  const { id: messageId } = await keepMessage(db, { threadId: thread.id, authorId, voice, text, now });
  await forgetDraft(db, authorId, `room-thread:${thread.id}`);
  const mentioned = await mayHearOf(db, thread, mentionsIn(text, authorId, now));
  await publish(messageWritten({ clubId, threadId: thread.id, messageId, swarmId: swarm?.id ?? null, mentioned }));
  return { threadId: thread.id, swarmId: swarm?.id ?? null, clubId, messageId };
});
