import type { Transaction } from "~/platform/db/database.server";

/** Takes a person out of a club; does nothing when they are not in. What they wrote stays, with the voice it was written in. */
export async function exitClub(db: Transaction, clubId: number, personId: number): Promise<void> {
  const { count } = await db.membership.deleteMany({ where: { clubId, personId } });
  if (count === 1)
    await db.club.update({ where: { id: clubId }, data: { memberCount: { decrement: 1 } }, select: { id: true } });
}
