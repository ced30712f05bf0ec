import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { closeClub } from "~/modules/governance/close-club.server";
import { minutesPage } from "~/modules/governance/minutes-page.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { proposePage } from "~/modules/governance/propose-page.server";
import { reopenClub } from "~/modules/governance/reopen-club.server";
import { askQuestion } from "~/modules/knowledge/ask-question.server";
import { acceptSeat } from "~/modules/network/answer-seat-offer.server";
import { clubHead } from "~/modules/network/club-head.server";
import { clubReopened } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { requestEntry } from "~/modules/network/request-entry.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, vote } from "../../support/governed-club";
import { aClub, aMember, anOrganisation, aPerson, as, published, refusalOf } from "../../support/world";

type World = Awaited<ReturnType<typeof aGovernedClub>>;
const words = { reason: "It has to be.", days: 7 };

async function decide({ club, maker, seats }: World, act: "closeClub" | "reopenClub") {
  const { proposalId } = unwrap(await proposeAct(await as(maker.manager), { ...words, act, clubId: club.id }));
  for (const seat of seats) await vote(seat, proposalId, "yes");
  return database.proposal.findUniqueOrThrow({ where: { id: proposalId } });
}

test("the seats open a closed club again, and everything is as it was", async () => {
  const world = await aGovernedClub();
  const { club, owner, maker } = world;
  await database.club.update({ where: { id: club.id }, data: { entry: "request" } });
  const member = await as(await aMember(club));
  const asker = await aPerson();
  unwrap(await requestEntry(await as(asker), { clubId: club.id, message: "I have a dog." }));
  unwrap(await inviteToClub(await as(owner), { clubId: club.id }));
  const boss = await aPerson();
  const organisation = await anOrganisation({ owner: boss });
  unwrap(await giveSeat(await as(owner), { clubId: club.id, organisation: organisation.slug, kind: "partner" }));
  await decide(world, "closeClub");

  const offer = { clubId: club.id, organisationId: organisation.id };
  const question = { clubId: club.id, title: "Is anybody here again", body: "Somebody would like to know more." };
  expect(refusalOf(await acceptSeat(await as(boss), offer)).message).toBe("network:problem.club-closed");
  expect(refusalOf(await askQuestion(member, question)).kind).toBe("forbidden");
  expect(await clubHead(await as(maker.manager), club.slug)).toMatchObject({
    closing: { reason: "It has to be." },
    may: { reopen: "together" },
  });
  expect((await clubHead(member, club.slug))?.may.reopen).toBeNull();
  expect(await database.membershipRequest.findFirstOrThrow()).toMatchObject({ accepted: false });

  expect(await decide(world, "reopenClub")).toMatchObject({ outcome: "accepted" });
  expect(await published(clubReopened)).toMatchObject([{ clubId: club.id, reason: "It has to be." }]);
  expect(await clubHead(member, club.slug)).toMatchObject({ entry: "request", closing: null });
  expect(await database.membershipRequest.findFirstOrThrow()).toMatchObject({ decidedAt: null, accepted: null });
  expect(await database.clubInvitation.findFirstOrThrow()).toMatchObject({ withdrawnAt: null });
  expect(await acceptSeat(await as(boss), offer)).toMatchObject({ ok: true });
  expect(await askQuestion(member, question)).toMatchObject({ ok: true });
});

test("a closed club is opened again by the rule for closing it, and nothing else is proposed there", async () => {
  const world = await aGovernedClub({ rules: { closeClub: { majority: "simple", vetoSides: ["neutral"] } } });
  const { club, maker, clinic, association } = world;
  const actor = await as(maker.manager);
  const open = refusalOf(await proposeAct(actor, { ...words, act: "reopenClub", clubId: club.id }));
  expect(open).toMatchObject({ kind: "forbidden", message: "forbidden.proposal.reopen" });
  await decide(world, "closeClub");
  expect((await proposePage(actor, club.slug, null))?.acts).toEqual(["reopenClub"]);
  expect(refusalOf(await proposeAct(actor, { ...words, act: "closeClub", clubId: club.id })).kind).toBe("forbidden");
  const { proposalId } = unwrap(await proposeAct(actor, { ...words, act: "reopenClub", clubId: club.id }));
  for (const seat of [maker, clinic]) await vote(seat, proposalId, "yes");
  await vote(association, proposalId, "no");
  expect(await database.proposal.findUniqueOrThrow({ where: { id: proposalId } })).toMatchObject({
    outcome: "rejected",
    outcomeReason: "vetoed",
  });
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).entry).toBe("closed");
});

test("the owner of a closed club without a charter opens it again, with a reason that stands in its minutes", async () => {
  const owner = await aPerson({ name: "Malee" });
  const club = await aClub({ owner, entry: "request" });
  const member = await as(await aMember(club));
  unwrap(await closeClub(await as(owner), { clubId: club.id, reason: "Nobody came any more." }));
  const { closedAt } = await database.clubClosing.findFirstOrThrow();
  expect((await clubHead(await as(owner), club.slug))?.may).toMatchObject({ reopen: "alone", change: false });
  expect((await clubHead(member, club.slug))?.may.reopen).toBeNull();

  unwrap(await reopenClub(await as(owner), { clubId: club.id, reason: "Forty people asked for it." }));
  expect(await clubHead(member, club.slug)).toMatchObject({ entry: "request", closing: null });
  expect(await published(clubReopened)).toEqual([
    { clubId: club.id, reason: "Forty people asked for it.", closedAt: closedAt.toISOString() },
  ]);
  const by = { handle: owner.handle, name: "Malee" };
  for (const reader of [member, guest])
    expect((await minutesPage(reader, club.slug, null))?.minutes).toMatchObject([
      { kind: "clubReopened", reason: "Forty people asked for it.", by, act: null },
      { kind: "clubClosed", reason: "Nobody came any more.", by },
    ]);
});

test("members and moderators open nothing again, a reason is needed, an open club is open, and a chartered one is its seats'", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility: "private", entry: "invitation" });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const words = { clubId: club.id, reason: "Because." };
  expect(refusalOf(await reopenClub(await as(owner), words)).kind).toBe("forbidden");
  unwrap(await closeClub(await as(owner), words));
  expect(refusalOf(await reopenClub(await as(moderator), words)).kind).toBe("forbidden");
  expect(refusalOf(await reopenClub(await as(await aPerson()), words)).kind).toBe("missing");
  expect(refusalOf(await reopenClub(await as(owner), { ...words, reason: "" })).fields).toEqual({
    reason: "governance:problem.say-why",
  });
  const world = await aGovernedClub();
  await decide(world, "closeClub");
  const chartered = { clubId: world.club.id, reason: "Because." };
  expect(refusalOf(await reopenClub(await as(world.owner), chartered)).kind).toBe("forbidden");
});
