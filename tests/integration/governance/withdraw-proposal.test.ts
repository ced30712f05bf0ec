import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { decideProposal } from "~/modules/governance/decide-proposal.server";
import { proposalWithdrawn } from "~/modules/governance/events";
import { minutesPage } from "~/modules/governance/minutes-page.server";
import { proposalPage } from "~/modules/governance/proposal-page.server";
import { proposeAct } from "~/modules/governance/propose-act.server";
import { proposeCharter } from "~/modules/governance/propose-charter.server";
import { withdrawProposal } from "~/modules/governance/withdraw-proposal.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSharedClub, charterWords, vote } from "../../support/governed-club";
import { aStaffMember, as, published, refusalOf } from "../../support/world";

const reason = "We thought about it again.";
const later = new Date(Date.now() + 8 * 86_400_000);

async function aProposal() {
  const world = await aGovernedClub();
  const words = { clubId: world.club.id, act: "closeClub", reason: "It has to be.", days: 7 };
  const { proposalId } = unwrap(await proposeAct(await as(world.maker.manager), words));
  return { ...world, proposalId };
}

test("the seat that proposed takes it back: nobody decides it any more, and the minutes keep why", async () => {
  const { club, maker, clinic, association, proposalId } = await aProposal();
  await vote(clinic, proposalId, "yes");
  const colleague = await as(await aStaffMember(maker.organisation, undefined, { role: "manager" }));
  expect(unwrap(await withdrawProposal(colleague, { proposalId, reason }))).toEqual({ slug: club.slug });
  const about = { clubId: club.id, proposalId, act: "closeClub", targetId: null };
  expect(await published(proposalWithdrawn)).toEqual([{ ...about, reason }]);
  const member = await as(association.manager);
  const page = await proposalPage(member, club.slug, proposalId);
  expect(page).toMatchObject({ proposal: { outcome: "withdrawn", withdrawalReason: reason }, own: [] });
  const minutes = await minutesPage(member, club.slug, null);
  expect(minutes?.minutes[0]).toMatchObject({ kind: "proposalWithdrawn", act: "closeClub", reason, votes: null });
  expect(unwrap(await decideProposal(system, { proposalId }, { now: later })).decided).toBe(false);
  await expect(vote(association, proposalId, "yes")).rejects.toThrow("governance:problem.decided");
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).entry).toBe("open");
});

test("the same may be proposed again", async () => {
  const { club, maker, proposalId } = await aProposal();
  const actor = await as(maker.manager);
  unwrap(await withdrawProposal(actor, { proposalId, reason }));
  const words = { clubId: club.id, act: "closeClub", reason: "Now it has to be.", days: 7 };
  expect(await proposeAct(actor, words)).toMatchObject({ ok: true });
});

test("an owner takes back a first charter, and nobody else does", async () => {
  const { club, owner, maker } = await aSharedClub();
  const { proposalId } = unwrap(await proposeCharter(await as(owner), charterWords(club.id)));
  const refused = refusalOf(await withdrawProposal(await as(maker.manager), { proposalId, reason }));
  expect(refused).toMatchObject({ kind: "forbidden", message: "forbidden.proposal.withdraw" });
  expect(await withdrawProposal(await as(owner), { proposalId, reason })).toMatchObject({ ok: true });
  expect(await database.charter.findMany({ where: { adoptedAt: { not: null } } })).toEqual([]);
});

test("other seats and speakers do not, a reason is needed, and what is decided stays decided", async () => {
  const { maker, clinic, seats, proposalId } = await aProposal();
  const speaker = await as(await aStaffMember(maker.organisation));
  for (const actor of [await as(clinic.manager), speaker])
    expect(refusalOf(await withdrawProposal(actor, { proposalId, reason })).kind).toBe("forbidden");
  const actor = await as(maker.manager);
  const wordless = refusalOf(await withdrawProposal(actor, { proposalId, reason: "" }));
  expect(wordless.fields).toEqual({ reason: "governance:problem.say-why" });
  expect(refusalOf(await withdrawProposal(actor, { proposalId: 999_999, reason })).kind).toBe("missing");
  const late = refusalOf(await withdrawProposal(actor, { proposalId, reason }, { now: later }));
  expect(late).toMatchObject({ kind: "conflict", message: "governance:problem.decided" });
  for (const seat of seats) await vote(seat, proposalId, "no");
  expect(refusalOf(await withdrawProposal(actor, { proposalId, reason })).kind).toBe("conflict");
});
