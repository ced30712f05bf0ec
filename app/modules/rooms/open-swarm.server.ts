import { z } from "zod";
import { bodyFields, readBody } from "~/modules/interactions/body.server";
import { findQuestion } from "~/modules/knowledge/find-question.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { leadCase, leadToChange } from "./case-lead.server";
import { swarmOpened } from "./events";
import { keepMessage } from "./keep-message.server";
import { idField, organisationField } from "./rules/fields";
import { sellerVoice } from "./seller-voice.server";

const OpenSwarm = z.object({ questionId: idField, as: organisationField, ...bodyFields });

/** A seller opens a room around a customer's question, says what is to be solved, and is its first member. */
export const openSwarm = command(OpenSwarm, async (input, { actor, db, now, allow, publish }) => {
  const question = await findQuestion(db, input.questionId);
  const { clubId, id: questionId } = question;
  const openedById = allow("swarm.open", question);
  allow("question.see", question);
  const voice = await sellerVoice(db, actor, { clubId, organisationId: input.as });
  const { organisationId } = voice;
  const matter = { clubId, questionId };
  const leadId = await leadToChange(db, matter);
  if ((await db.swarm.count({ where: { questionId, closedAt: null } })) > 0)
    throw new Refusal("conflict", "rooms:problem.swarm-there");
  const text = await readBody(db, input, { atLeast: 10, atMost: 10_000 });
  const place = { clubId, openedById, organisationId };
  const swarm = await db.swarm.create({
    data: {
      clubId,
      questionId,
      openedById,
      organisationId,
      openedAt: now,
      thread: { create: { ...place, title: question.title, createdAt: now, activeAt: now } },
      members: {
        create: { personId: openedById, organisationId, invitedById: openedById, invitedAt: now, joinedAt: now },
      },
    },
    select: { id: true, threadId: true },
  });
  await keepMessage(db, { threadId: swarm.threadId, authorId: openedById, voice, text, now });
  if (leadId === null)
    await leadCase(matter, { organisationId, namedById: openedById, reason: "" }, { db, now, publish });
  await publish(swarmOpened({ clubId, swarmId: swarm.id, questionId, organisationId }));
  return { swarmId: swarm.id };
});
