import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { charterPage } from "~/modules/governance/charter-page.server";
import { charterAdopted, hubMoved, proposalMade } from "~/modules/governance/events";
import { proposeCharter } from "~/modules/governance/propose-charter.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder, aSharedClub, charterWords, vote } from "../../support/governed-club";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("an owner drafts, every seat accepts, and the charter is in force at once", async () => {
  const { club, owner, maker, clinic, association } = await aSharedClub();
  const words = {
    ...charterWords(club.id, {
      sellerSeats: 4,
      rules: { closeClub: { majority: "unanimous", vetoSides: ["neutral"] } },
    }),
    hubOrganisationId: maker.organisation.id,
  };
  const { proposalId } = unwrap(await proposeCharter(await as(owner), words));
  expect(await published(proposalMade)).toMatchObject([
    { clubId: club.id, proposalId, act: "changeCharter", targetId: null, organisationId: null },
  ]);
  expect((await vote(maker, proposalId, "yes")).decided).toBe(false);
  expect((await vote(clinic, proposalId, "yes")).decided).toBe(false);
  const drafted = { id: proposalId, yes: 2, silent: [association.organisation.name] };
  expect(await charterPage(await as(owner), club.slug)).toMatchObject({ drafted });
  expect(await charterPage(guest, club.slug)).toMatchObject({ drafted: null });
  expect((await vote(association, proposalId, "yes")).decided).toBe(true);
  const found = await database.club.findUniqueOrThrow({ where: { id: club.id }, include: { seatLimits: true } });
  expect(found).toMatchObject({ hubOrganisationId: maker.organisation.id, seatLimits: [{ side: "seller", most: 4 }] });
  expect(found.charteredAt).not.toBeNull();
  const charter = await database.charter.findFirstOrThrow({ include: { rules: true } });
  expect(charter.rules).toHaveLength(6);
  expect(charter.rules.find(({ act }) => act === "closeClub")).toMatchObject({
    majority: "unanimous",
    vetoSides: ["neutral"],
  });
  expect(await published(charterAdopted)).toEqual([{ clubId: club.id, charterId: charter.id }]);
  expect(await published(hubMoved)).toEqual([{ clubId: club.id, organisationId: maker.organisation.id }]);
});

test("one seat that says no keeps a first charter from coming", async () => {
  const { club, owner, seats } = await aSharedClub();
  const { proposalId } = unwrap(await proposeCharter(await as(owner), charterWords(club.id)));
  for (const [index, seat] of seats.entries()) await vote(seat, proposalId, index === 0 ? "no" : "yes");
  expect(await database.proposal.findFirstOrThrow()).toMatchObject({
    outcome: "rejected",
    outcomeReason: "noMajority",
  });
  expect((await database.club.findFirstOrThrow()).charteredAt).toBeNull();
});

test("later any seat proposes another, and the one before ends", async () => {
  const { club, clinic, seats, owner } = await aGovernedClub();
  const words = charterWords(club.id, { quorum: 100 });
  expect(refusalOf(await proposeCharter(await as(owner), words)).kind).toBe("forbidden");
  const { proposalId } = unwrap(await proposeCharter(await as(clinic.manager), words));
  for (const seat of seats) await vote(seat, proposalId, "yes");
  const charters = await database.charter.findMany({ orderBy: { id: "asc" } });
  expect(charters.map(({ endedAt }) => endedAt === null)).toEqual([false, true]);
  expect(charters.at(-1)?.quorum).toBe(100);
});

test("one draft at a time", async () => {
  const { club, owner } = await aSharedClub();
  unwrap(await proposeCharter(await as(owner), charterWords(club.id)));
  expect(refusalOf(await proposeCharter(await as(owner), charterWords(club.id))).message).toBe(
    "governance:problem.proposed-already",
  );
});

test("fewer than two seats decide nothing together; a sponsor's does not count", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  await aSeatHolder(club);
  await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  expect(refusalOf(await proposeCharter(await as(owner), charterWords(club.id))).message).toBe(
    "governance:problem.too-few-seats",
  );
});

test("members draft nothing; a private club is not there for strangers", async () => {
  const { club } = await aSharedClub();
  expect(refusalOf(await proposeCharter(await as(await aMember(club)), charterWords(club.id))).kind).toBe("forbidden");
  const hidden = await aClub({ visibility: "private", entry: "invitation" });
  expect(refusalOf(await proposeCharter(await as(await aPerson()), charterWords(hidden.id))).kind).toBe("missing");
});

test("what is missing or does not fit is named", async () => {
  const { club, owner } = await aSharedClub();
  const words = { ...charterWords(club.id), purpose: "", quorum: 101 };
  expect(refusalOf(await proposeCharter(await as(owner), words)).fields).toEqual({
    purpose: "governance:problem.say-why",
    quorum: "governance:problem.number",
  });
  const other = await aSeatHolder(await aClub());
  const elsewhere = { ...charterWords(club.id), hubOrganisationId: other.organisation.id };
  expect(refusalOf(await proposeCharter(await as(owner), elsewhere)).fields).toEqual({
    hubOrganisationId: "governance:problem.no-seat",
  });
});

test("another charter is open for as long as the one in force says", async () => {
  const { club, maker } = await aGovernedClub({ votingDays: 5 });
  const words = { ...charterWords(club.id), days: 2 };
  expect(refusalOf(await proposeCharter(await as(maker.manager), words)).fields).toEqual({
    days: "governance:problem.too-soon",
  });
});
