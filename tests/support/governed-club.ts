import type { Side } from "~/access/actor";
import { castSeatVote } from "~/modules/governance/cast-seat-vote.server";
import { proposeCharter } from "~/modules/governance/propose-charter.server";
import type { GovernedAct } from "~/modules/governance/rules/acts";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anOrganisation, aPerson, as, type TestPerson } from "./world";

type SeatOf = { organisation: { id: number; slug: string; name: string; side: Side }; manager: TestPerson };
type Rule = { electorate?: string; majority?: string; vetoSides?: Side[]; vetoOrganisationIds?: number[] };
type Articles = {
  quorum?: number;
  votingDays?: number;
  ownSeatVotes?: boolean;
  sellerSeats?: number;
  hub?: boolean;
  rules?: Partial<Record<GovernedAct, Rule>>;
};

/** An organisation with a manager and a seat in a club. */
export async function aSeatHolder(
  club: { id: number },
  { kind = "coHost", side = "seller" }: { kind?: "host" | "coHost" | "partner" | "sponsor"; side?: Side } = {},
): Promise<SeatOf> {
  const manager = await aPerson();
  const organisation = await anOrganisation({ owner: manager, side: side === "neutral" ? "neutral" : "seller" });
  await database.seat.create({ data: { clubId: club.id, organisationId: organisation.id, kind, side } });
  await aMember(club, manager);
  return { organisation, manager };
}

/** A club without a charter, owned by a person, with the seats of a maker (host), a clinic and a neutral association. */
export async function aSharedClub() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const maker = await aSeatHolder(club, { kind: "host" });
  const clinic = await aSeatHolder(club);
  const association = await aSeatHolder(club, { side: "neutral" });
  return { club, owner, maker, clinic, association, seats: [maker, clinic, association] };
}

/** What a charter says, as a form brings it. */
export const charterWords = (clubId: number, { hub: _hub, ...articles }: Articles = {}) => ({
  clubId,
  purpose: "We look after this club together.",
  quorum: 60,
  votingDays: 3,
  reason: "So that nobody decides alone.",
  days: 7,
  ...articles,
});

/** The same club under a charter that all its seats accepted. */
export async function aGovernedClub(articles: Articles = {}) {
  const world = await aSharedClub();
  const hubOrganisationId = articles.hub ? world.maker.organisation.id : null;
  const words = { ...charterWords(world.club.id, articles), hubOrganisationId };
  const { proposalId } = unwrap(await proposeCharter(await as(world.owner), words));
  for (const seat of world.seats) await vote(seat, proposalId, "yes");
  return world;
}

/** A seat votes. */
export async function vote(seat: SeatOf, proposalId: number, choice: "yes" | "no" | "abstain", now = new Date()) {
  const words = {
    proposalId,
    organisationId: seat.organisation.id,
    choice,
    reason: choice === "no" ? "Not like this." : "",
  };
  return unwrap(await castSeatVote(await as(seat.manager), words, { now }));
}
