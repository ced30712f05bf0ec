import { followTopic } from "~/modules/knowledge/follow-topic.server";
import { unwrap } from "~/platform/result";
import { chances, drawn } from "./chance";
import type { ClubContent } from "./club-content";
import type { Place } from "./places";
import type { Act } from "./timeline";

const readersOfEach = 2;

/** A few readers of each topic follow it, to hear what is new there: mostly buyers. */
export function topicReaderActs(club: ClubContent, places: readonly Place[]): Act[] {
  return club.topics.flatMap(({ slug: topic }) => {
    const chance = chances(`followers of the topic ${club.slug}/${topic}`);
    const readers = places.map((place) => ({ ...place, weight: place.side === "buyer" ? 3 : 1 }));
    return drawn(readers, chance)
      .slice(0, readersOfEach)
      .map(
        (reader): Act => ({
          aside: true,
          hoursAgo: reader.joinedHoursAgo * (0.1 + chance() * 0.85),
          play: async (stage, when) =>
            unwrap(await followTopic(await stage.actor(reader.handle), { club: club.slug, topic, on: true }, when)),
        }),
      );
  });
}
