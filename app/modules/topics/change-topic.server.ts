import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { topicChanged, topicOpened } from "./events";

const words = { name: z.string().trim().min(1).max(60), about: z.string().trim().max(600).default("") };

/** A moderator opens a topic in a club. */
export const openTopic = command(
  z.object({ clubId: z.number().int(), slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,48}$/, "topics:problem.slug"), ...words }),
  async (input, { db, now, allow, publish }) => {
    allow("topic.change", { clubId: input.clubId });
    const taken = await db.topic.findUnique({ where: { clubId_slug: { clubId: input.clubId, slug: input.slug } }, select: { id: true } });
    if (taken) throw new Refusal("conflict", "common:problem.check-form", { slug: "topics:problem.taken" });
    const topic = await db.topic.create({ data: { ...input, createdAt: now }, select: { id: true } });
    await publish(topicOpened({ clubId: input.clubId, topicId: topic.id }));
    return { topicId: topic.id };
  },
);

/** A moderator changes what a topic is called and what it says. */
export const changeTopic = command(z.object({ topicId: z.number().int(), ...words }), async (input, { db, allow, publish }) => {
  const topic = await db.topic.findUnique({ where: { id: input.topicId }, select: { id: true, clubId: true } });
  if (!topic) throw new Refusal("missing", "topics:problem.missing");
  allow("topic.change", { clubId: topic.clubId });
  await db.topic.update({ where: { id: topic.id }, data: { name: input.name, about: input.about } });
  await publish(topicChanged({ clubId: topic.clubId, topicId: topic.id }));
  return { topicId: topic.id, clubId: topic.clubId };
});
