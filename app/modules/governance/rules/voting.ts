import type { SeatKind, Side } from "~/access/actor";
import type { Choice, Electorate, GovernedAct, Majority } from "./acts";

/** A seat as far as voting is concerned. */
export type VotingSeat = { organisationId: number; kind: SeatKind; side: Side };
/** What a charter says of one act. */
export type VotingRule = {
  electorate: Electorate;
  /** A first charter binds seats that no charter binds yet: silence or abstaining is not enough. */
  majority: Majority | "everySeat";
  /** Share of the seats that must vote, in percent. */
  quorum: number;
  vetoSides: readonly Side[];
  vetoOrganisationIds: readonly number[];
  /** Whether a seat votes on its own removal. */
  ownSeatVotes: boolean;
};
export type Ballot = { organisationId: number; choice: Choice };
export type Verdict = {
  yes: number;
  no: number;
  abstain: number;
  /** Seats that may vote. */
  seats: number;
  /** Votes that are needed for the quorum. */
  needed: number;
  quorate: boolean;
  accepted: boolean;
  reason: "majority" | "noMajority" | "noQuorum" | "vetoed";
  /** Whether every seat has voted, so that there is nothing to wait for. */
  complete: boolean;
};

const day = 86_400_000;

/** When seats that are still silent are reminded: a day before the end, or half-way of what lasts less than two days. */
export const reminderAt = (begun: Date, deadline: Date): Date =>
  new Date(Math.max(deadline.getTime() - day, (begun.getTime() + deadline.getTime()) / 2));

/** A first charter needs the yes of every seat. */
export const firstCharterRule: VotingRule = {
  electorate: "allSeats",
  majority: "everySeat",
  quorum: 100,
  vetoSides: [],
  vetoOrganisationIds: [],
  ownSeatVotes: true,
};

/** The seats that decide: a sponsor's never does, and the one to be removed only if the charter lets it. */
export function votersOf<Seat extends VotingSeat>(
  seats: readonly Seat[],
  rule: Pick<VotingRule, "electorate" | "ownSeatVotes">,
  about: { act: GovernedAct; targetId: number | null },
): Seat[] {
  return seats.filter(
    ({ kind, organisationId }) =>
      kind !== "sponsor" &&
      (rule.electorate === "allSeats" || kind === "host" || kind === "coHost") &&
      (about.act !== "removeSeat" || rule.ownSeatVotes || organisationId !== about.targetId),
  );
}

/** How the no of this seat may stop an act, whatever the others say: by itself, or when most of its side say no; null where it may not. */
export const mayStop = (
  { organisationId, side }: Pick<VotingSeat, "organisationId" | "side">,
  { vetoSides, vetoOrganisationIds }: Pick<VotingRule, "vetoSides" | "vetoOrganisationIds">,
): "alone" | "withSide" | null =>
  vetoOrganisationIds.includes(organisationId) ? "alone" : vetoSides.includes(side) ? "withSide" : null;

const enough: Record<VotingRule["majority"], (yes: number, no: number, seats: number) => boolean> = {
  simple: (yes, no) => yes > no,
  twoThirds: (yes, no) => yes > 0 && yes * 3 >= (yes + no) * 2,
  unanimous: (yes, no) => yes > 0 && no === 0,
  everySeat: (yes, _no, seats) => yes > 0 && yes === seats,
};

/** How a vote stands, or came out: one seat one vote, abstentions count for the quorum only, and a veto stops everything. */
export function verdictOf(voters: readonly VotingSeat[], ballots: readonly Ballot[], rule: VotingRule): Verdict {
  const said = new Map(ballots.map(({ organisationId, choice }) => [organisationId, choice]));
  const count = (choice: Choice, among = voters) =>
    among.filter(({ organisationId }) => said.get(organisationId) === choice).length;
  const [yes, no, abstain] = [count("yes"), count("no"), count("abstain")];
  const needed = Math.max(1, Math.ceil((voters.length * rule.quorum) / 100));
  const cast = yes + no + abstain;
  const quorate = cast >= needed;
  const vetoed =
    voters.some(
      ({ organisationId }) => rule.vetoOrganisationIds.includes(organisationId) && said.get(organisationId) === "no",
    ) ||
    rule.vetoSides.some((side) => {
      const own = voters.filter((seat) => seat.side === side);
      return count("no", own) > count("yes", own);
    });
  const passed = enough[rule.majority](yes, no, voters.length);
  const reason = vetoed ? "vetoed" : !quorate ? "noQuorum" : passed ? "majority" : "noMajority";
  const complete = voters.length > 0 && cast === voters.length;
  return { yes, no, abstain, seats: voters.length, needed, quorate, accepted: reason === "majority", reason, complete };
}
