import { closeClub } from "~/modules/governance/close-club.server";
import { reopenClub } from "~/modules/governance/reopen-club.server";
import { unwrap } from "~/platform/result";
import type { ClubContent } from "./club-content";
import type { Act } from "./timeline";

const commands = { close: closeClub, reopen: reopenClub };

/** The owner of a club closes it, and may open it again. */
export function endingActs(club: ClubContent): Act[] {
  return (club.endings ?? []).map(({ act, by, daysAgo, reason }) => ({
    hoursAgo: daysAgo * 24,
    play: async (stage, when) =>
      unwrap(await commands[act](await stage.actor(by), { clubId: stage.clubs.of(club.slug), reason }, when)),
  }));
}

/** Until how many hours before now one could act in a club: until it was first closed, else until now. */
export const actableUntil = (club: ClubContent): number => (club.endings?.[0]?.daysAgo ?? 0) * 24;
