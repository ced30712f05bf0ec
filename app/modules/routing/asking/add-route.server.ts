import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { asJson } from "~/platform/db/prisma.server";
import { recordEvent } from "~/platform/record-event.server";
import type { Interest } from "../candidate";
import { questionRouted } from "../events";
import { dueFor } from "../promises/due-for.server";
import type { RouteReason } from "../route-reason";
import { ringWhenDue } from "../watch-route.server";
import { named, type RouteRow } from "./take-step.server";

export type Asked = {
  personId: number;
  organisationId: number | null;
  side: Side;
  reasons: RouteReason[];
  interest: Interest | null;
};
type Place = { questionId: number; clubId: number; roundId: number };
type By = { chosenById: number | null; note?: string; now: Date };

/** Asks somebody: the route with its reasons, the moment until when, the alarm for that moment, and the event, all at once. */
export async function addRoute(
  db: Transaction,
  place: Place,
  { asked, by }: { asked: Asked; by: By },
): Promise<RouteRow & { dueAt: Date }> {
  const { personId, organisationId, side, reasons, interest } = asked;
  const { chosenById, note = "", now } = by;
  const dueAt = await dueFor(db, { ...asked, clubId: place.clubId }, now);
  const position = 1 + (await db.route.count({ where: { roundId: place.roundId } }));
  const route = await db.route.create({
    data: {
      ...place,
      personId,
      organisationId,
      side,
      position,
      reasons: asJson(reasons),
      interest: interest === null ? undefined : asJson(interest),
      chosenById,
      note,
      routedAt: now,
      dueAt,
    },
  });
  await ringWhenDue(db, route.id, { from: now, dueAt });
  const routed = questionRouted({ ...named(route), position, dueAt: dueAt.toISOString(), chosenById });
  await recordEvent(db, routed, { actorId: chosenById, now });
  return { ...named(route), id: route.id, dueAt };
}
