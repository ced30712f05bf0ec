import { expect, test } from "vitest";
import { can } from "~/access/can";
import { castSeatVote } from "~/modules/governance/cast-seat-vote.server";
import { seatVoted } from "~/modules/governance/events";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSeatHolder, vote } from "../../support/governed-club";
import { aMember, aStaffMember, as, published, refusalOf } from "../../support/world";

async function aRemoval(articles: Parameters<typeof aGovernedClub>[0] = {}) {
  const world = await aGovernedClub(articles);
  const { club, maker, association } = world;
  const act = { clubId: club.id, act: "removeSeat", targetId: association.organisation.id };
  const words = { ...act, reason: "They have gone silent.", days: 7 };
  const { proposalId } = unwrap(await proposeAct(await as(maker.manager), words));
  return { ...world, proposalId };
}

test("a seat votes with a reason, once, and may vote differently until it is decided", async () => {
  const { club, proposalId, maker } = await aRemoval();
  await vote(maker, proposalId, "yes");
  const changed = {
    proposalId,
    organisationId: maker.organisation.id,
    choice: "abstain",
    reason: "On second thought.",
  };
  unwrap(await castSeatVote(await as(maker.manager), changed));
  expect(await database.seatVote.findMany({ where: { proposalId } })).toMatchObject([
    { choice: "abstain", reason: "On second thought.", castById: maker.manager.id },
  ]);
  const said = { clubId: club.id, proposalId, organisationId: maker.organisation.id };
  expect((await published(seatVoted)).slice(-2)).toEqual([
    { ...said, choice: "yes" },
    { ...said, choice: "abstain" },
  ]);
});

test("whoever may vote according to the table, may; everybody else may not", async () => {
  const world = await aRemoval();
  const { club, proposalId, maker, clinic, association } = world;
  const sponsor = await aSeatHolder(club, { kind: "sponsor", side: "neutral" });
  const speaker = await aStaffMember(maker.organisation);
  const people = [
    world.owner,
    maker.manager,
    clinic.manager,
    association.manager,
    sponsor.manager,
    speaker,
    await aMember(club),
  ];
  const voting = new Set([maker.organisation.id, clinic.organisation.id]);
  for (const person of people)
    for (const { organisation } of [maker, clinic, association, sponsor]) {
      const votes = voting.has(organisation.id);
      const actor = await as(person);
      const may = can(actor, "seat.vote", { organisationId: organisation.id, votes });
      if (may) continue;
      const words = { proposalId, organisationId: organisation.id, choice: "yes" };
      expect(refusalOf(await castSeatVote(actor, words)).kind).toBe("forbidden");
    }
  expect(can(await as(maker.manager), "seat.vote", { organisationId: maker.organisation.id, votes: true })).toBe(true);
  await vote(maker, proposalId, "yes");
});

test("the seat that is to go votes if the charter says so", async () => {
  const { proposalId, association } = await aRemoval({ ownSeatVotes: true });
  await vote(association, proposalId, "no");
  expect(await database.seatVote.count({ where: { proposalId } })).toBe(1);
});

test("after the deadline, or once decided, it is too late", async () => {
  const { proposalId, maker, clinic } = await aRemoval();
  const words = { proposalId, organisationId: maker.organisation.id, choice: "yes" };
  const late = new Date(Date.now() + 8 * 86_400_000);
  expect(refusalOf(await castSeatVote(await as(maker.manager), words, { now: late })).message).toBe(
    "governance:problem.decided",
  );
  await vote(maker, proposalId, "yes");
  await vote(clinic, proposalId, "yes");
  expect(refusalOf(await castSeatVote(await as(maker.manager), words)).message).toBe("governance:problem.decided");
});

test("a proposal that is not there, and a choice that is none", async () => {
  const { maker, proposalId } = await aRemoval();
  const words = { proposalId: 999_999, organisationId: maker.organisation.id, choice: "yes" };
  expect(refusalOf(await castSeatVote(await as(maker.manager), words)).kind).toBe("missing");
  const odd = { ...words, proposalId, choice: "perhaps" };
  expect(refusalOf(await castSeatVote(await as(maker.manager), odd)).fields).toEqual({
    choice: "governance:problem.choice",
  });
});
