import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { database } from "~/platform/db/database.server";
import { charterAt, charterInForce, ruleOf } from "./charter-in-force.server";
import type { SeatVoteView } from "./governance-view";
import { proposalRow, seatVotes } from "./proposal-row.server";
import { mayStop, verdictOf, votersOf } from "./rules/voting";

const ruledBy = (clubId: number, decidedAt: string | null) =>
  decidedAt === null ? charterInForce(database, clubId) : charterAt(database, clubId, new Date(decidedAt));

/** A proposal with what every seat said, how it stands or came out, and for which seats the actor may vote. */
export async function proposalPage(actor: Actor, slug: string | undefined, id: number) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "proposal.see", club) || !Number.isSafeInteger(id)) return null;
  const proposal = await proposalRow(club.id, id);
  if (!proposal) return null;
  const [charter, said] = await Promise.all([ruledBy(club.id, proposal.decidedAt), seatVotes(club.id, id)]);
  const { act, targetId, counted } = proposal;
  const rule = ruleOf(charter, act);
  const voters = votersOf(
    said.filter(({ stands }) => stands),
    rule,
    { act, targetId },
  );
  const ids = new Set(voters.map(({ organisationId }) => organisationId));
  const seats: SeatVoteView[] = said
    .filter((seat) => seat.choice !== null || seat.stands)
    .map(({ stands: _stands, ...seat }) => ({
      ...seat,
      votes: ids.has(seat.organisationId),
      stops: ids.has(seat.organisationId) ? mayStop(seat, rule) : null,
    }));
  const ballots = seats.flatMap(({ organisationId, choice }) => (choice ? [{ organisationId, choice }] : []));
  const stands = verdictOf(voters, ballots, rule);
  const open = proposal.decidedAt === null;
  return {
    club,
    proposal,
    seats,
    rule: { ...rule, vetoSides: [...rule.vetoSides], vetoOrganisationIds: [...rule.vetoOrganisationIds] },
    tally: counted ?? { yes: stands.yes, no: stands.no, abstain: stands.abstain, seats: stands.seats },
    needed: stands.needed,
    /** Whether the actor may take it back. */
    mayWithdraw: open && can(actor, "proposal.withdraw", proposal),
    /** Seats in whose name the actor may vote now. */
    own: seats.filter(({ organisationId, votes }) => open && can(actor, "seat.vote", { organisationId, votes })),
  };
}
