import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { ideaCommitted } from "./events";
import { findOwnIdea } from "./find-idea.server";
import { dayField, idField, whatField } from "./rules/fields";
import { checkDay } from "./writing/club-day.server";
import { drawLink } from "./writing/draw-link.server";
import { restateIdea } from "./writing/restate-idea.server";
import { sellerVoice } from "./writing/seller-voice.server";

const CommitToIdea = z.object({ ideaId: idField, as: idField, text: whatField, dueOn: dayField });

/** Somebody who speaks for a seller promises what of an idea it will do, and by when; one promise at a time. */
export const commitToIdea = command(CommitToIdea, async (input, { actor, db, now, allow, publish }) => {
  const idea = await findOwnIdea(db, input.ideaId);
  const authorId = allow("idea.answer", idea);
  const voice = await sellerVoice(db, actor, { clubId: idea.clubId, organisationId: input.as });
  const kept = await db.commitment.count({
    where: { ideaId: idea.id, organisationId: voice.organisationId, outcome: null },
  });
  if (kept > 0) throw new Refusal("conflict", "ideas:problem.committed-already");
  const dueOn = await checkDay(db, idea.clubId, { day: input.dueOn, now });
  const { id } = await db.commitment.create({
    data: { ideaId: idea.id, authorId, ...voice, what: input.text, dueOn, createdAt: now },
    select: { id: true },
  });
  const ends = [
    { kind: "idea", id: idea.id },
    { kind: "commitment", id },
  ] as const;
  await drawLink(db, ends, { byId: null, now });
  await restateIdea(db, idea.id, now);
  const { organisationId, side } = voice;
  const about = { clubId: idea.clubId, ideaId: idea.id, commitmentId: id, organisationId, side };
  await publish(ideaCommitted({ ...about, dueOn: input.dueOn }));
  return { ideaId: idea.id, commitmentId: id };
});
