import { declareExpertise } from "~/modules/topics/declare-expertise.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { Place } from "./places";
import type { Act } from "./timeline";

/** Experts say which topics are their field, some hours after they came in. */
export function expertiseActs(club: ClubContent, places: readonly Place[]): Act[] {
  return (club.expertise ?? []).map(({ by, topics }) => ({
    hoursAgo: (places.find(({ handle }) => handle === by)?.joinedHoursAgo ?? 0) - 2,
    async play(stage, when) {
      const wish = { clubId: stage.clubs.of(club.slug), topics: [...topics] };
      unwrap(await declareExpertise(await stage.actor(by), wish, when));
    },
  }));
}
