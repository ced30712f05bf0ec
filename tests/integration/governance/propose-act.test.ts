import { expect, test } from "vitest";
import { proposalMade } from "~/modules/governance/events";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder, aSharedClub } from "../../support/governed-club";
import { aClub, aMember, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

const words = (clubId: number, more: object = {}) => ({
  clubId,
  act: "closeClub",
  reason: "It is over.",
  days: 7,
  ...more,
});

test("a seat proposes, in its own name, with a deadline", async () => {
  const { club, clinic, association } = await aGovernedClub();
  const now = new Date();
  const removal = words(club.id, { act: "removeSeat", targetId: association.organisation.id });
  const { proposalId } = unwrap(await proposeAct(await as(clinic.manager), removal, { now }));
  const deadline = new Date(now.getTime() + 7 * 86_400_000);
  expect(await database.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    organisationId: clinic.organisation.id,
    targetId: association.organisation.id,
    decidedAt: null,
    deadline,
  });
  expect((await published(proposalMade)).at(-1)).toEqual({
    clubId: club.id,
    proposalId,
    act: "removeSeat",
    targetId: association.organisation.id,
    organisationId: clinic.organisation.id,
    deadline: deadline.toISOString(),
  });
});

test("without a charter there is nothing to propose", async () => {
  const { club, maker } = await aSharedClub();
  expect(refusalOf(await proposeAct(await as(maker.manager), words(club.id))).kind).toBe("forbidden");
});

test("owners, members, speakers of a seat and sponsors propose nothing", async () => {
  const { club, owner, maker } = await aGovernedClub();
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const speaker = await aStaffMember(maker.organisation);
  for (const person of [owner, await aMember(club), speaker, sponsor.manager])
    expect(refusalOf(await proposeAct(await as(person), words(club.id))).kind).toBe("forbidden");
});

test("a private club is not there for strangers", async () => {
  const club = await aClub({ visibility: "private", entry: "invitation" });
  expect(refusalOf(await proposeAct(await as(await aPerson()), words(club.id))).kind).toBe("missing");
});

test("it needs a reason, a seat that stands, and the time that the charter asks for", async () => {
  const { club, maker } = await aGovernedClub({ votingDays: 5 });
  const elsewhere = await aSeatHolder(await aClub());
  const manager = await as(maker.manager);
  const fields = async (more: object) => refusalOf(await proposeAct(manager, words(club.id, more))).fields;
  expect(await fields({ reason: "" })).toEqual({ reason: "governance:problem.say-why" });
  expect(await fields({ days: 2 })).toEqual({ days: "governance:problem.too-soon" });
  expect(await fields({ act: "removeSeat", targetId: "" })).toEqual({ targetId: "governance:problem.no-seat" });
  expect(await fields({ act: "transferHub", targetId: elsewhere.organisation.id })).toEqual({
    targetId: "governance:problem.no-seat",
  });
});

test("the same is proposed once at a time", async () => {
  const { club, maker, clinic } = await aGovernedClub();
  unwrap(await proposeAct(await as(maker.manager), words(club.id)));
  expect(refusalOf(await proposeAct(await as(clinic.manager), words(club.id))).message).toBe(
    "governance:problem.proposed-already",
  );
});

test("terms are for sponsors, and say how much, for what and how long", async () => {
  const { club, maker } = await aGovernedClub();
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const manager = await as(maker.manager);
  const terms = { act: "sponsorTerms", targetId: sponsor.organisation.id, purpose: "Vaccine days" };
  const right = { ...terms, budget: "120000", startsOn: "2026-10-01", endsOn: "2027-09-30" };
  const refused = async (more: object) => refusalOf(await proposeAct(manager, words(club.id, more))).fields;
  expect(await refused({ ...right, targetId: maker.organisation.id })).toEqual({
    targetId: "governance:problem.no-sponsor",
  });
  expect(await refused({ ...right, budget: "lots" })).toEqual({ budget: "governance:problem.number" });
  expect(await refused({ ...right, endsOn: "2026-01-01" })).toEqual({ endsOn: "governance:problem.ends-before" });
  unwrap(await proposeAct(manager, words(club.id, right)));
  expect(await database.sponsorTerms.findFirstOrThrow()).toMatchObject({ budget: 120000, agreedAt: null });
});
