import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { seatTaken } from "./events";
import type { SeatKind } from "./rules/kinds";

type Place = { clubId: number; organisationId: number; kind: SeatKind; side: Side };

/** Seats an organisation in a club, anew or differently, and clears an offer; returns what happened. Refuses when its side is full. */
export async function seatOrganisation(db: Transaction, seat: Place, now: Date): Promise<DomainEvent> {
  const { clubId, organisationId, kind, side } = seat;
  const where = { clubId_organisationId: { clubId, organisationId } };
  const known = await db.seat.findUnique({ where, select: { since: true, until: true, side: true } });
  if (!known || known.until !== null || known.side !== side) await keepToLimit(db, { clubId, organisationId, side });
  const since = known && known.until === null ? known.since : now;
  await db.seat.upsert({ where, create: { ...seat, since }, update: { kind, side, since, until: null } });
  await db.seatOffer.deleteMany({ where: { clubId, organisationId } });
  return seatTaken(seat);
}

/** Refuses when the club's charter leaves no more seats on a side; holds the limit, so that two cannot take the last one. */
async function keepToLimit(db: Transaction, seat: Omit<Place, "kind">): Promise<void> {
  const { clubId, organisationId, side } = seat;
  const [limit] = await db.$queryRaw<{ most: number }[]>`
    SELECT most FROM "SeatLimit" WHERE "clubId" = ${clubId} AND side = ${side}::"Side" FOR UPDATE`;
  if (!limit) return;
  const taken = await db.seat.count({ where: { clubId, side, until: null, NOT: { organisationId } } });
  if (taken >= limit.most) throw new Refusal("conflict", "network:problem.side-full");
}
