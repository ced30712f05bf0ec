import type { Actor } from "~/access/actor";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";
import { findClubSeenBy } from "./find-club.server";

/** Somebody's place in a club, with the club's slug, for somebody who may see the club; refuses when there is none. */
export async function findMember(db: Transaction, actor: Actor, which: { clubId: number; personId: number }) {
  const club = await findClubSeenBy(db, actor, { id: which.clubId });
  const member = await db.membership.findUnique({
    where: { clubId_personId: which },
    select: { clubId: true, personId: true, role: true },
  });
  if (!member) throw new Refusal("missing", "network:problem.no-member");
  return { ...member, slug: club.slug };
}
