import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { Transaction } from "~/platform/db/database.server";
import { Refusal } from "~/platform/result";

const facts = {
  id: true,
  slug: true,
  name: true,
  language: true,
  entry: true,
  visibility: true,
  charteredAt: true,
} as const;

/** The facts of a club that permissions ask about, with `clubId` beside `id`; refuses when there is no such club. */
export async function findClub(db: Transaction, which: { id: number } | { slug: string }) {
  const club = await db.club.findUnique({ where: which, select: facts });
  if (!club) throw new Refusal("missing", "network:problem.no-club");
  const { charteredAt, ...rest } = club;
  return { ...rest, clubId: club.id, chartered: charteredAt !== null };
}

export type ClubFacts = Awaited<ReturnType<typeof findClub>>;

/** The same for somebody who acts there: to strangers a private club is not there at all. */
export async function findClubSeenBy(
  db: Transaction,
  actor: Actor,
  which: { id: number } | { slug: string },
): Promise<ClubFacts> {
  const club = await findClub(db, which);
  if (!can(actor, "club.see", club)) throw new Refusal("missing", "network:problem.no-club");
  return club;
}
