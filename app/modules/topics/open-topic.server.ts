import { z } from "zod";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { findTopicClub } from "./club-named.server";
import { topicOpened } from "./events";
import { topicFields } from "./topic-fields.server";

/** A moderator opens a topic in a club. */
export const openTopic = command(
  z.object({
    clubId: z.number().int(),
    slug: z.string().regex(/^[a-z0-9][a-z0-9-]{0,48}$/, "topics:problem.slug"),
    ...topicFields,
  }),
  async (input, { db, now, allow, publish }) => {
    allow("topic.change", await findTopicClub(db, input.clubId));
    const taken = await db.topic.findUnique({
      where: { clubId_slug: { clubId: input.clubId, slug: input.slug } },
      select: { id: true },
    });
    if (taken) throw new Refusal("conflict", "common:problem.check-form", { slug: "topics:problem.taken" });
    const topic = await db.topic.create({ data: { ...input, createdAt: now }, select: { id: true } });
    await publish(topicOpened({ clubId: input.clubId, topicId: topic.id }));
    return { topicId: topic.id };
  },
);
