import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { voteStillWanted } from "~/modules/governance/events";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { remindOfVote } from "~/modules/governance/remind-of-vote.server";
import { reminderAt } from "~/modules/governance/rules/voting";
import { withdrawProposal } from "~/modules/governance/withdraw-proposal.server";
import { inboxPage } from "~/modules/notifications/inbox-page.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, vote } from "../../support/governed-club";
import { settle } from "../../support/settle";
import { as, published, refusalOf } from "../../support/world";

async function aProposal(days = 7) {
  const world = await aGovernedClub();
  const words = { clubId: world.club.id, act: "closeClub", reason: "It has to be.", days };
  const { proposalId } = unwrap(await proposeAct(await as(world.maker.manager), words));
  return { ...world, proposalId };
}

test("a day before the end, seats that have not voted hear of it, and nobody else", async () => {
  const world = await aProposal();
  const { club, proposalId, maker, clinic, association } = world;
  await vote(maker, proposalId, "yes");
  await database.$executeRaw`UPDATE graphile_worker._private_jobs SET run_at = now() WHERE key = ${`remind-of-vote-${proposalId}`}`;
  await settle();
  const silentIds = [clinic.organisation.id, association.organisation.id];
  expect(await published(voteStillWanted)).toEqual([
    { clubId: club.id, proposalId, act: "closeClub", targetId: null, silentIds },
  ]);
  const told = async (person: { id: number }) =>
    (await database.notification.findMany({ where: { personId: person.id, kind: "vote-missing" } })).length;
  expect([await told(clinic.manager), await told(association.manager), await told(maker.manager)]).toEqual([1, 1, 0]);
  expect((await inboxPage(await as(clinic.manager), { unread: false, before: null })).items).toContainEqual(
    expect.objectContaining({ kind: "vote-missing" }),
  );
});

test("nobody is reminded of what is settled, or when everybody has voted", async () => {
  const { proposalId, maker } = await aProposal();
  const late = { now: new Date(Date.now() + 8 * 86_400_000) };
  expect(unwrap(await remindOfVote(system, { proposalId }, late))).toEqual({ reminded: 0 });
  unwrap(await withdrawProposal(await as(maker.manager), { proposalId, reason: "We talked." }));
  expect(unwrap(await remindOfVote(system, { proposalId }))).toEqual({ reminded: 0 });
  const next = await aProposal();
  for (const seat of [next.maker, next.clinic, next.association]) await vote(seat, next.proposalId, "yes");
  expect(unwrap(await remindOfVote(system, { proposalId: next.proposalId }))).toEqual({ reminded: 0 });
  expect(await published(voteStillWanted)).toEqual([]);
});

test("only the portal reminds; a proposal that is not there is missing", async () => {
  const { proposalId, maker } = await aProposal();
  for (const actor of [guest, await as(maker.manager)])
    expect(refusalOf(await remindOfVote(actor, { proposalId })).kind).toBe("forbidden");
  expect(refusalOf(await remindOfVote(system, { proposalId: 999_999 })).kind).toBe("missing");
});

test("what lasts less than two days reminds half-way", () => {
  const at = (hours: number) => new Date(Date.UTC(2026, 0, 1, hours));
  expect(reminderAt(at(0), at(24))).toEqual(at(12));
  expect(reminderAt(at(0), at(7 * 24))).toEqual(at(6 * 24));
});
