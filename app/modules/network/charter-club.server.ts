import type { Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";

type Bound = { clubId: number; since: Date; limits: Partial<Record<Side, number | null>> };

/**
 * Binds a club to a charter: what destroys or sells is no longer its owner's alone, and its sides have as many seats as
 * the charter says.
 */
export async function charterClub(db: Transaction, { clubId, since, limits }: Bound): Promise<void> {
  await db.club.update({ where: { id: clubId }, data: { charteredAt: since }, select: { id: true } });
  await db.seatLimit.deleteMany({ where: { clubId } });
  const rows = Object.entries(limits).flatMap(([side, most]) =>
    typeof most === "number" ? [{ clubId, side: side as Side, most }] : [],
  );
  await db.seatLimit.createMany({ data: rows });
}

/** Frees a club from its charter, because no seat is left that could decide. */
export async function releaseClub(db: Transaction, clubId: number): Promise<void> {
  await db.club.update({
    where: { id: clubId },
    data: { charteredAt: null, hubOrganisationId: null },
    select: { id: true },
  });
  await db.seatLimit.deleteMany({ where: { clubId } });
}

/** Makes an organisation's standing seat the hub of its club; tells whether there is such a seat. */
export async function moveHub(
  db: Transaction,
  { clubId, organisationId }: { clubId: number; organisationId: number },
): Promise<boolean> {
  const seat = await db.seat.findFirst({ where: { clubId, organisationId, until: null }, select: { clubId: true } });
  if (!seat) return false;
  await db.club.update({ where: { id: clubId }, data: { hubOrganisationId: organisationId }, select: { id: true } });
  return true;
}
