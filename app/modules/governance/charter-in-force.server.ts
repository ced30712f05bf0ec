import type { Transaction } from "~/platform/db/database.server";
import type { GovernedAct } from "./rules/acts";
import { firstCharterRule, type VotingRule, type VotingSeat } from "./rules/voting";

/** The charter that a club is under, with what it says of each act; null without one. */
export function charterInForce(db: Transaction, clubId: number) {
  return db.charter.findFirst({ where: { clubId, adoptedAt: { not: null }, endedAt: null }, include: { rules: true } });
}

/** The charter by which something was decided at a moment; one that was adopted by that decision came after it. */
export function charterAt(db: Transaction, clubId: number, at: Date) {
  return db.charter.findFirst({
    where: { clubId, adoptedAt: { lt: at }, OR: [{ endedAt: null }, { endedAt: { gte: at } }] },
    include: { rules: true },
    orderBy: { adoptedAt: "desc" },
  });
}

export type CharterInForce = NonNullable<Awaited<ReturnType<typeof charterInForce>>>;

/**
 * By which rule an act is decided, opening a club again by the one for closing it; a club without a charter can only
 * adopt its first, with the yes of every seat.
 */
export function ruleOf(charter: CharterInForce | null, act: GovernedAct): VotingRule {
  const found = charter?.rules.find((rule) => rule.act === (act === "reopenClub" ? "closeClub" : act));
  if (!charter || !found) return firstCharterRule;
  const { electorate, majority, vetoSides, vetoOrganisationIds } = found;
  const { quorum, ownSeatVotes } = charter;
  return { electorate, majority, vetoSides, vetoOrganisationIds, quorum, ownSeatVotes };
}

/** The seats of a club that stand. */
export function standingSeats(db: Transaction, clubId: number): Promise<VotingSeat[]> {
  return db.seat.findMany({
    where: { clubId, until: null },
    select: { organisationId: true, kind: true, side: true },
    orderBy: [{ kind: "asc" }, { since: "asc" }, { organisationId: "asc" }],
  });
}
