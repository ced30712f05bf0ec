import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { topicChanged } from "./events";

const words = { name: z.string().trim().min(1).max(60), about: z.string().trim().max(600).default("") };

/** A moderator changes what a topic is called and what it says. */
export const changeTopic = command(
  z.object({ topicId: z.number().int(), ...words }),
  async (input, { db, allow, publish }) => {
    const topic = await db.topic.findUnique({ where: { id: input.topicId }, select: { id: true, clubId: true } });
    if (!topic) throw new Refusal("missing", "topics:problem.missing");
    allow("topic.change", { clubId: topic.clubId });
    await db.topic.update({ where: { id: topic.id }, data: { name: input.name, about: input.about } });
    await publish(topicChanged({ clubId: topic.clubId, topicId: topic.id }));
    return { topicId: topic.id, clubId: topic.clubId };
  },
);
