import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { castSeatVote } from "~/modules/governance/cast-seat-vote.server";
import { decideProposal } from "~/modules/governance/decide-proposal.server";
import { hubMoved, proposalDecided, seatLeft, sponsorTermsAgreed } from "~/modules/governance/events";
import { proposalPage } from "~/modules/governance/proposal-page.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { clubClosed } from "~/modules/network/events";
import { notificationsOf } from "~/modules/notifications/reading/notifications.server";
import { database } from "~/platform/db/database.server";
import { sql } from "~/platform/db/sql.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder, vote } from "../../support/governed-club";
import { settle } from "../../support/settle";
import { aComment, anAnswer, aPerson, aQuestion, aStaffMember, as, published, refusalOf } from "../../support/world";

type World = Awaited<ReturnType<typeof aGovernedClub>>;
const later = new Date(Date.now() + 8 * 86_400_000);

async function propose({ club, maker }: World, act: string, more: object = {}) {
  const words = { clubId: club.id, act, reason: "It has to be.", days: 7, ...more };
  return unwrap(await proposeAct(await as(maker.manager), words)).proposalId;
}

async function allSay(world: World, proposalId: number, choice: "yes" | "no" = "yes") {
  for (const seat of world.seats) await vote(seat, proposalId, choice);
}

test("at its deadline a proposal is decided once, and written into the minutes", async () => {
  const world = await aGovernedClub();
  const proposalId = await propose(world, "closeClub");
  await vote(world.maker, proposalId, "yes");
  await vote(world.clinic, proposalId, "yes");
  expect(unwrap(await decideProposal(system, { proposalId })).decided).toBe(false);
  expect(unwrap(await decideProposal(system, { proposalId }, { now: later })).decided).toBe(true);
  expect(unwrap(await decideProposal(system, { proposalId }, { now: later })).decided).toBe(false);
  const { club } = world;
  expect(await database.club.findUniqueOrThrow({ where: { id: club.id } })).toMatchObject({ entry: "closed" });
  expect(await published(clubClosed)).toEqual([{ clubId: club.id, reason: "It has to be." }]);
  expect((await published(proposalDecided)).slice(1)).toEqual([
    { clubId: club.id, proposalId, act: "closeClub", targetId: null, outcome: "accepted", reason: "majority" },
  ]);
  expect(await database.minute.findMany({ where: { proposalId } })).toMatchObject([
    { kind: "proposalDecided", yes: 2, no: 0, abstain: 0, seats: 3, reason: "It has to be." },
  ]);
});

test("the job at the deadline does it by itself", async () => {
  const world = await aGovernedClub();
  const proposalId = await propose(world, "closeClub");
  await database.proposal.update({ where: { id: proposalId }, data: { deadline: new Date(Date.now() - 1000) } });
  await database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`decide-proposal-${proposalId}`}`;
  await settle();
  expect(await database.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    outcome: "rejected",
    outcomeReason: "noQuorum",
  });
});

test("a veto stops it", async () => {
  const world = await aGovernedClub({ rules: { transferHub: { vetoSides: ["neutral"], majority: "simple" } } });
  const proposalId = await propose(world, "transferHub", { targetId: world.clinic.organisation.id });
  await vote(world.maker, proposalId, "yes");
  await vote(world.clinic, proposalId, "yes");
  const silently = { proposalId, organisationId: world.association.organisation.id, choice: "no", reason: "" };
  expect(refusalOf(await castSeatVote(await as(world.association.manager), silently))).toMatchObject({
    kind: "invalid",
    fields: { reason: "governance:problem.why-stop" },
  });
  await vote(world.association, proposalId, "no");
  const page = await proposalPage(await as(world.clinic.manager), world.club.slug, proposalId);
  expect(page?.seats.filter(({ stops }) => stops)).toMatchObject([
    { organisationId: world.association.organisation.id, choice: "no", reason: "Not like this.", stops: "withSide" },
  ]);
  expect(await database.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    outcome: "rejected",
    outcomeReason: "vetoed",
  });
});

test("the hub is handed over", async () => {
  const world = await aGovernedClub({ hub: true });
  const { club, maker, clinic } = world;
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).hubOrganisationId).toBe(
    maker.organisation.id,
  );
  await allSay(world, await propose(world, "transferHub", { targetId: clinic.organisation.id }));
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).hubOrganisationId).toBe(
    clinic.organisation.id,
  );
  expect((await published(hubMoved)).at(-1)).toEqual({ clubId: club.id, organisationId: clinic.organisation.id });
});

test("a seat is removed with a date, and its own data can be fetched", async () => {
  const world = await aGovernedClub();
  const { club, association, maker, clinic } = world;
  const proposalId = await propose(world, "removeSeat", { targetId: association.organisation.id });
  await vote(maker, proposalId, "yes");
  await vote(clinic, proposalId, "yes");
  const seat = await database.seat.findFirstOrThrow({ where: { organisationId: association.organisation.id } });
  expect(seat.until).not.toBeNull();
  const exit = await database.seatExit.findFirstOrThrow();
  expect(exit).toMatchObject({ clubId: club.id, organisationId: association.organisation.id, proposalId });
  expect(await published(seatLeft)).toEqual([
    { clubId: club.id, organisationId: association.organisation.id, exitId: exit.id, proposalId },
  ]);
});

test("what an organisation said is taken from view, and nothing else", async () => {
  const world = await aGovernedClub();
  const { club, maker, clinic } = world;
  const vet = await aStaffMember(clinic.organisation);
  const question = await aQuestion({ club });
  const [said, own] = [
    await anAnswer(question, { author: vet, as: clinic.organisation.id }),
    await anAnswer(question, { author: vet }),
  ];
  const remark = await aComment(
    { kind: "question", id: question.id, clubId: club.id },
    { author: vet, as: clinic.organisation.id },
  );
  const asked = await aQuestion({ club, author: vet, as: clinic.organisation.id });
  await allSay(world, await propose(world, "removeContent", { targetId: clinic.organisation.id }));
  await settle();
  const gone = async (id: number) => (await database.answer.findUniqueOrThrow({ where: { id } })).removedAt !== null;
  expect([await gone(said.id), await gone(own.id)]).toEqual([true, false]);
  expect((await database.comment.findUniqueOrThrow({ where: { id: remark.id } })).removedAt).not.toBeNull();
  const told = await notificationsOf(vet.id, sql`n.kind LIKE '%-removed'`, 10);
  expect(told.map(({ kind, count }) => [kind, count])).toEqual([["said-removed", 3]]);
  expect((await database.question.findUniqueOrThrow({ where: { id: asked.id } })).removalReason).toBe("It has to be.");
  expect(await database.question.findUniqueOrThrow({ where: { id: question.id } })).toMatchObject({
    removedAt: null,
    answerCount: 1,
    commentCount: 0,
  });
  expect(maker.organisation.id).not.toBe(clinic.organisation.id);
});

test("a sponsor's terms are in force once they are accepted", async () => {
  const world = await aGovernedClub();
  const sponsor = await aSeatHolder(world.club, { kind: "sponsor", side: "neutral" });
  const terms = { budget: 90_000, purpose: "Vaccine days", startsOn: "2026-10-01", endsOn: "2027-09-30" };
  await allSay(world, await propose(world, "sponsorTerms", { targetId: sponsor.organisation.id, ...terms }));
  const agreed = await database.sponsorTerms.findFirstOrThrow();
  expect(agreed.agreedAt).not.toBeNull();
  expect(await published(sponsorTermsAgreed)).toEqual([
    { clubId: world.club.id, organisationId: sponsor.organisation.id, termsId: agreed.id, budget: 90_000 },
  ]);
});

test("what was accepted too late for anything to be done is said to be overtaken", async () => {
  const world = await aGovernedClub();
  const { association, maker, clinic } = world;
  const proposalId = await propose(world, "transferHub", { targetId: association.organisation.id });
  await database.seat.updateMany({
    where: { organisationId: association.organisation.id },
    data: { until: new Date() },
  });
  await vote(maker, proposalId, "yes");
  await vote(clinic, proposalId, "yes");
  expect(await database.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    outcome: "rejected",
    outcomeReason: "overtaken",
  });
});

test("only the portal decides; a proposal that is not there is missing", async () => {
  const world = await aGovernedClub();
  const proposalId = await propose(world, "closeClub");
  const administrator = await aPerson({ administrator: true });
  expect(refusalOf(await decideProposal(await as(administrator), { proposalId })).kind).toBe("forbidden");
  expect(refusalOf(await decideProposal(system, { proposalId: 999_999 })).kind).toBe("missing");
});
