import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findTopicClub } from "./club-named.server";
import { topicChanged } from "./events";
import { topicFields } from "./topic-fields.server";

/**
 * A moderator changes what a topic is called, what it says, whether it is a subject or a wanted outcome, and which
 * credential it asks for.
 */
export const changeTopic = command(
  z.object({ topicId: z.number().int(), ...topicFields }),
  async ({ topicId, ...data }, { db, allow, publish }) => {
    const topic = await db.topic.findUnique({ where: { id: topicId }, select: { id: true, clubId: true } });
    if (!topic) throw new Refusal("missing", "topics:problem.missing");
    allow("topic.change", await findTopicClub(db, topic.clubId));
    await db.topic.update({ where: { id: topic.id }, data });
    await publish(topicChanged({ clubId: topic.clubId, topicId: topic.id }));
    return { topicId: topic.id, clubId: topic.clubId };
  },
);
