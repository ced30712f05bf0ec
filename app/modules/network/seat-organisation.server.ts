import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { seatTaken } from "./events";
import type { SeatKind } from "./rules/kinds";

type Place = { clubId: number; organisationId: number; kind: SeatKind; side: Side };

/** Seats an organisation in a club, anew or differently, and clears an offer; returns what happened. */
export async function seatOrganisation(db: Transaction, seat: Place, now: Date): Promise<DomainEvent> {
  const { clubId, organisationId, kind, side } = seat;
  const where = { clubId_organisationId: { clubId, organisationId } };
  const known = await db.seat.findUnique({ where, select: { since: true, until: true } });
  const since = known && known.until === null ? known.since : now;
  await db.seat.upsert({ where, create: { ...seat, since }, update: { kind, side, since, until: null } });
  await db.seatOffer.deleteMany({ where: { clubId, organisationId } });
  return seatTaken(seat);
}
