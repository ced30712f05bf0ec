import { z } from "zod";
import { command } from "~/platform/command.server";
import { findTopicClub } from "./club-named.server";
import { expertiseDeclared } from "./events";
import { topicsNamed } from "./topics-named.server";

const DeclareExpertise = z.object({
  clubId: z.coerce.number().int(),
  /** Slugs of all topics that are one's field; those left out are one's field no more. */
  topics: z.union([z.array(z.string()).max(30), z.string().transform((one) => [one])]).default([]),
});

/** A member says which topics of a club are their field; what they said before is replaced. */
export const declareExpertise = command(DeclareExpertise, async (input, { actor, db, now, allow, publish }) => {
  const { clubId } = input;
  const personId = allow("expertise.declare", { ...(await findTopicClub(db, clubId)), personId: actor.id ?? 0 });
  const topicIds = (await topicsNamed(db, clubId, input.topics)).map(({ id }) => id);
  const here = await db.topic.findMany({ where: { clubId }, select: { id: true } });
  const others = here.map(({ id }) => id).filter((id) => !topicIds.includes(id));
  await db.expertise.deleteMany({ where: { personId, topicId: { in: others } } });
  const rows = topicIds.map((topicId) => ({ personId, topicId, createdAt: now }));
  await db.expertise.createMany({ data: rows, skipDuplicates: true });
  await publish(expertiseDeclared({ clubId, personId, topicIds }));
  return { clubId, topicIds };
});
