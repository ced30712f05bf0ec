import { changeClubRole } from "~/modules/network/change-club-role.server";
import { changePlace } from "~/modules/network/change-place.server";
import { admitRequest } from "~/modules/network/decide-request.server";
import { enterInvited } from "~/modules/network/enter-invited.server";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { joinClub } from "~/modules/network/join-club.server";
import { requestEntry } from "~/modules/network/request-entry.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { Place } from "./places";
import type { Stage } from "./stage";
import type { Act } from "./timeline";

type Entry = { clubId: number; place: Place; owner: string };

/** Somebody enters a club, the way it is entered, and is given their role there. */
export function entryActs(club: ClubContent, place: Place, owner: string): Act[] {
  const entering: Act = {
    hoursAgo: place.joinedHoursAgo,
    async play(stage, when) {
      await ways[club.entry](stage, { clubId: stage.clubs.of(club.slug), place, owner }, when);
      stage.placesChanged(place.handle);
    },
  };
  if (place.role === "member") return [entering];
  const promotion: Act = {
    hoursAgo: place.joinedHoursAgo - 1,
    async play(stage, when) {
      const wish = { clubId: stage.clubs.of(club.slug), personId: stage.people.of(place.handle), role: place.role };
      unwrap(await changeClubRole(await stage.actor(owner), wish, when));
      stage.placesChanged(place.handle);
    },
  };
  return [entering, promotion];
}

type Way = (stage: Stage, entry: Entry, when: { now: Date }) => Promise<void>;

const ways: Record<ClubContent["entry"], Way> = {
  async open(stage, { clubId, place }, when) {
    const { side, title } = place;
    unwrap(await joinClub(await stage.actor(place.handle), { clubId, side, title }, when));
  },
  async request(stage, { clubId, place, owner }, when) {
    const { side, title } = place;
    const { requestId } = unwrap(await requestEntry(await stage.actor(place.handle), { clubId }, when));
    unwrap(await admitRequest(await stage.actor(owner), { requestId }, when));
    stage.placesChanged(place.handle);
    unwrap(await changePlace(await stage.actor(place.handle), { clubId, side, title }, when));
  },
  async invitation(stage, { clubId, place, owner }, when) {
    const { side, title } = place;
    const { token } = unwrap(await inviteToClub(await stage.actor(owner), { clubId }, when));
    unwrap(await enterInvited(await stage.actor(place.handle), { token, side, title }, when));
  },
};
