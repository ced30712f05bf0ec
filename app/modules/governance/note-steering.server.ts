import { database } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import type { RefusedAct } from "~/platform/refused-act.server";
import { steeringRefused } from "./events";
import { isSteering } from "./rules/steering";

/** Writes down that somebody who works for a sponsor of a club was refused to change what others wrote there. */
export async function noteSteering({ actor, permission, subject, now }: RefusedAct): Promise<void> {
  if (actor.kind !== "person" || !isSteering(permission)) return;
  const { clubId, authorId } = subject as { clubId?: number; authorId?: number };
  const seat = actor.seats.find((one) => one.clubId === clubId && one.kind === "sponsor");
  if (!seat || authorId === actor.id) return;
  const event = steeringRefused({
    clubId: seat.clubId,
    organisationId: seat.organisationId,
    personId: actor.id,
    permission,
  });
  await database.$transaction((db) => recordEvent(db, event, { actorId: actor.id, now }));
}
