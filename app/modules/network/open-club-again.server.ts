import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { clubReopened } from "./events";

/**
 * Opens a closed club again as it was: one enters as before, and the invitations and requests that ended with it stand
 * again; null where it is not closed. The caller has asked who may.
 */
export async function openClubAgain(
  db: Transaction,
  { clubId, reason }: { clubId: number; reason: string },
): Promise<DomainEvent | null> {
  await db.$queryRaw`SELECT id FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
  const closing = await db.clubClosing.findUnique({ where: { clubId } });
  if (!closing) return null;
  const { entryBefore, closedAt, closedById } = closing;
  await db.club.update({ where: { id: clubId }, data: { entry: entryBefore }, select: { id: true } });
  await db.clubInvitation.updateMany({ where: { clubId, withdrawnAt: closedAt }, data: { withdrawnAt: null } });
  await db.membershipRequest.updateMany({
    where: { clubId, decidedAt: closedAt, decidedById: closedById, accepted: false },
    data: { decidedAt: null, decidedById: null, accepted: null },
  });
  await db.clubClosing.delete({ where: { clubId } });
  return clubReopened({ clubId, reason, closedAt: closedAt.toISOString() });
}
