import { z } from "zod";
import { follow, unfollow } from "~/modules/interactions/follow.server";
import { command } from "~/platform/command.server";
import { Refusal } from "~/platform/result";
import { topicFollowSet } from "./events";

const on = z.union([z.boolean(), z.enum(["true", "false"]).transform((value) => value === "true")]);
const FollowTopic = z.object({ club: z.string().max(100), topic: z.string().max(100), on });

/** A person wants to hear of what is asked, written and wished under a topic, or no longer does. */
export const followTopic = command(FollowTopic, async (input, { db, now, allow, publish }) => {
  const club = await db.club.findUnique({ where: { slug: input.club }, select: { id: true, visibility: true } });
  if (!club) throw new Refusal("missing", "topics:problem.missing");
  const personId = allow("topic.follow", { clubId: club.id, visibility: club.visibility });
  const topic = await db.topic.findUnique({
    where: { clubId_slug: { clubId: club.id, slug: input.topic } },
    select: { id: true },
  });
  if (!topic) throw new Refusal("missing", "topics:problem.missing");
  const subject = { kind: "topic" as const, id: topic.id };
  if (input.on) await follow(db, subject, { personId, now });
  else await unfollow(db, subject, personId);
  await publish(topicFollowSet({ clubId: club.id, topicId: topic.id, on: input.on }));
  return { topicId: topic.id };
});
