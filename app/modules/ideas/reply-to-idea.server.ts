import { z } from "zod";
import { command } from "~/platform/command.server";
import { ideaAnswered } from "./events";
import { findOwnIdea } from "./find-idea.server";
import { idField } from "./rules/fields";
import { restateIdea } from "./writing/restate-idea.server";
import { sellerVoice } from "./writing/seller-voice.server";

const ReplyToIdea = z.object({
  ideaId: idField,
  as: idField,
  kind: z.enum(["declined", "asksMore"]),
  text: z.string().trim().min(10, "ideas:problem.say-why").max(2000, "common:problem.too-long"),
});

/** Somebody who speaks for a seller declines an idea and says why, or asks for more before they promise anything. */
export const replyToIdea = command(ReplyToIdea, async (input, { actor, db, now, allow, publish }) => {
  const idea = await findOwnIdea(db, input.ideaId);
  const authorId = allow("idea.answer", idea);
  const voice = await sellerVoice(db, actor, { clubId: idea.clubId, organisationId: input.as });
  const { kind, text } = input;
  const reply = await db.ideaReply.create({
    data: { ideaId: idea.id, kind, text, authorId, ...voice, createdAt: now },
    select: { id: true },
  });
  await restateIdea(db, idea.id, now);
  const { organisationId, side } = voice;
  await publish(ideaAnswered({ clubId: idea.clubId, ideaId: idea.id, replyId: reply.id, kind, organisationId, side }));
  return { ideaId: idea.id };
});
