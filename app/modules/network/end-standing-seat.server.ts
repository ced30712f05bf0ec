import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { seatEnded } from "./events";

type Which = { clubId: number; organisationId: number; now: Date };

/**
 * Ends a seat that stands, with its date; the hub that leaves is no longer the hub. Returns since when it sat there,
 * and what happened. The caller has asked who may.
 */
export async function endStandingSeat(
  db: Transaction,
  { clubId, organisationId, now }: Which,
): Promise<{ since: Date; happened: DomainEvent }> {
  const seat = await db.seat.findFirst({ where: { clubId, organisationId, until: null }, select: { since: true } });
  const { count } = await db.seat.updateMany({ where: { clubId, organisationId, until: null }, data: { until: now } });
  if (!seat || count === 0) throw new Refusal("missing", "network:problem.no-seat");
  await db.club.updateMany({
    where: { id: clubId, hubOrganisationId: organisationId },
    data: { hubOrganisationId: null },
  });
  return { since: seat.since, happened: seatEnded({ clubId, organisationId }) };
}
