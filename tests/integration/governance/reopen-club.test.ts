import { expect, test } from "vitest";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { proposePage } from "~/modules/governance/propose-page.server";
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
import { aMember, anOrganisation, aPerson, as, published, refusalOf } from "../../support/world";

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
    may: { reopen: true },
  });
  expect((await clubHead(member, club.slug))?.may.reopen).toBe(false);
  expect(await database.membershipRequest.findFirstOrThrow()).toMatchObject({ accepted: false });

  expect(await decide(world, "reopenClub")).toMatchObject({ outcome: "accepted" });
  expect(await published(clubReopened)).toEqual([{ clubId: club.id }]);
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
