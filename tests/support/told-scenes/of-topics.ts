import { followTopic } from "~/modules/knowledge/follow-topic.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aMember, aQuestion, as } from "../world";

/** A topic of a club, and a member who follows it. */
export async function aFollowedTopic(club: { id: number; slug: string }) {
  const topic = await database.topic.create({ data: { clubId: club.id, slug: "skin-care", name: "Skin" } });
  const reader = await aMember(club);
  unwrap(await followTopic(await as(reader), { club: club.slug, topic: topic.slug, on: true }));
  return { topic, reader };
}

/** What is asked under a topic, and who is told then. */
export const topicScenes = {
  "topic-news": async ({ club }: { club: { id: number; slug: string } }) => {
    const { topic, reader } = await aFollowedTopic(club);
    await aQuestion({ club, topics: [topic.slug] });
    return [reader.id];
  },
};
