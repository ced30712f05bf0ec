import type { ActorMembership, ClubRole, Side } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

/** Adds a person to a club that was not closed; does nothing when they are in. Returns whether they are new there. */
export async function enterClub(
  db: Transaction,
  entrant: { clubId: number; personId: number; now: Date; role?: ClubRole; side?: Side; title?: string },
): Promise<{ entered: boolean; membership: ActorMembership }> {
  const { clubId, personId, now, role = "member", side = "buyer", title = "" } = entrant;
  const { entry } = await db.club.findUniqueOrThrow({ where: { id: clubId }, select: { entry: true } });
  if (entry === "closed") throw new Refusal("conflict", "network:problem.club-closed");
  const { count } = await db.membership.createMany({
    data: { clubId, personId, role, side, title, joinedAt: now },
    skipDuplicates: true,
  });
  if (count === 1)
    await db.club.update({ where: { id: clubId }, data: { memberCount: { increment: 1 } }, select: { id: true } });
  return { entered: count === 1, membership: { clubId, role, side, title } };
}
