import { type RefusedTry, sponsorSeatInTheWay, steeringSeat } from "~/access/steering";
import { database } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import type { RefusedAct } from "~/platform/refused-act.server";
import { SponsorRefusal } from "~/platform/result";
import { steeringRefused } from "./events";
import { clubPage } from "./rules/paths";

/**
 * Writes down that somebody who works for a sponsor of a club was refused to change what others wrote there, and tells them that
 * the seat of a sponsor is the reason, of whatever they were refused.
 */
export async function noteSteering(act: RefusedAct): Promise<SponsorRefusal | null> {
  const { actor, permission, now } = act;
  const seat = sponsorSeatInTheWay(act satisfies RefusedTry);
  if (actor.kind !== "person" || !seat) return null;
  const { clubId, organisationId } = seat;
  const steers = steeringSeat(act) !== null;
  if (steers) {
    const event = steeringRefused({ clubId, organisationId, personId: actor.id, permission });
    await database.$transaction((db) => recordEvent(db, event, { actorId: actor.id, now }));
  }
  const { slug } = await database.club.findUniqueOrThrow({ where: { id: clubId }, select: { slug: true } });
  const why = steers ? "steers" : "seat";
  return new SponsorRefusal(clubPage(slug, `sponsors?refused=${why}`), `governance:refused.${why}`);
}
