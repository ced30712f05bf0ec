import type { Transaction } from "~/platform/db/database.server";
import type { DomainEvent } from "~/platform/events";
import { Refusal } from "~/platform/result";
import { clubClosed } from "./events";

type Closing = { clubId: number; reason: string; closedById: number | null; now: Date };

/**
 * Closes a club: from now on nobody enters, asks, answers or votes there, and everything stays to be read. Seats that
 * were offered cannot be taken while it is closed. The caller has asked who may.
 */
export async function shutClub(db: Transaction, closing: Closing): Promise<DomainEvent> {
  const { clubId, reason, closedById, now } = closing;
  const [club] = await db.$queryRaw<{ entry: "open" | "request" | "invitation" | "closed" }[]>`
    SELECT entry FROM "Club" WHERE id = ${clubId} FOR UPDATE`;
  if (!club || club.entry === "closed") throw new Refusal("conflict", "network:problem.club-closed");
  await db.clubClosing.create({ data: { clubId, reason, entryBefore: club.entry, closedById, closedAt: now } });
  await db.club.update({ where: { id: clubId }, data: { entry: "closed" }, select: { id: true } });
  await db.clubInvitation.updateMany({ where: { clubId, withdrawnAt: null }, data: { withdrawnAt: now } });
  await db.membershipRequest.updateMany({
    where: { clubId, decidedAt: null },
    data: { decidedAt: now, decidedById: closedById, accepted: false },
  });
  return clubClosed({ clubId, reason });
}
