import { z } from "zod";
import { command } from "~/platform/command.server";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findTopicClub } from "./club-named.server";
import { topicChanged } from "./events";
import { topicFields } from "./topic-fields.server";

/** A moderator changes what a topic is called, what it says, whether it is a subject or a wanted outcome, and which credential it asks for. */
export const changeTopic = command(
  z.object({ topicId: z.number().int(), ...topicFields }),
  async ({ topicId, ...data }, { db, allow, publish }) => {
    const topic = await db.topic.findUnique({ where: { id: topicId }, select: { id: true, clubId: true } });
    if (!topic) throw new Refusal("missing", "topics:problem.missing");
    allow("topic.change", await findTopicClub(db, topic.clubId));
    if (data.kind === "subject") await refuseLosingAims(db, topic.id);
    await db.topic.update({ where: { id: topic.id }, data });
    await publish(topicChanged({ clubId: topic.clubId, topicId: topic.id }));
    return { topicId: topic.id, clubId: topic.clubId };
  },
);

/** Documents and wishes are filed under wanted outcomes only: one that has any stays one. */
async function refuseLosingAims(db: Transaction, topicId: number) {
  const [filed] = await db.$queryRaw<unknown[]>`
    SELECT 1 FROM "DocumentAim" WHERE "topicId" = ${topicId} UNION ALL SELECT 1 FROM "IdeaAim" WHERE "topicId" = ${topicId} LIMIT 1`;
  if (filed) throw new Refusal("conflict", "common:problem.check-form", { kind: "aims:problem.in-use" });
}
