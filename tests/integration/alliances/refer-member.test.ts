import { expect, test } from "vitest";
import { acceptReferral, declineReferral } from "~/modules/alliances/answer-referral.server";
import { cutLink } from "~/modules/alliances/cut-link.server";
import { memberReferred, referralAccepted, referralDeclined } from "~/modules/alliances/events";
import { ownReferral } from "~/modules/alliances/own-referral.server";
import { referMember } from "~/modules/alliances/refer-member.server";
import { clubJoined, entryRequested } from "~/modules/network/events";
import { waitingFor } from "~/modules/network/waiting-for.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { linkedClubs } from "../../support/linked-clubs";
import { aMember, aPerson, as, published, refusalOf } from "../../support/world";

async function aReferral() {
  const linked = await linkedClubs();
  const { from, dogs, linkId } = linked;
  const member = await aMember(from);
  const wish = { clubId: from.id, linkId, handle: `@${member.handle}`, note: "You have cats, too." };
  const { referralId } = unwrap(await referMember(await as(dogs), wish));
  return { ...linked, member, wish, referralId };
}

test("a member is asked, says yes, and is a member of the other club too", async () => {
  const { from, to, dogs, member, referralId } = await aReferral();
  expect((await as(member)).memberships).toHaveLength(1);
  expect(await ownReferral(await as(member), referralId)).toMatchObject({ to: { slug: to.slug } });
  expect(await ownReferral(await as(dogs), referralId)).toBeNull();
  expect(await waitingFor(await as(member))).toMatchObject([{ kind: "referral", slug: String(referralId) }]);
  unwrap(await acceptReferral(await as(member), { referralId }));
  expect((await as(member)).memberships.map(({ clubId }) => clubId).sort()).toEqual([from.id, to.id].sort());
  expect(await published(clubJoined)).toMatchObject([{ clubId: to.id, personId: member.id, way: "referral" }]);
  expect(await published(memberReferred)).toHaveLength(1);
  expect(await published(referralAccepted)).toHaveLength(1);
  expect(refusalOf(await acceptReferral(await as(member), { referralId })).kind).toBe("conflict");
  expect(await waitingFor(await as(member))).toEqual([]);
});

test("into a club that is entered by request, a yes asks to be let in", async () => {
  const { to, member, referralId } = await aReferral();
  await database.club.update({ where: { id: to.id }, data: { entry: "request" } });
  unwrap(await acceptReferral(await as(member), { referralId }));
  expect((await as(member)).memberships).toHaveLength(1);
  expect(await published(entryRequested)).toMatchObject([{ clubId: to.id, personId: member.id }]);
});

test("who says no is not moved, and nobody answers for another", async () => {
  const { cats, member, referralId } = await aReferral();
  for (const answer of [acceptReferral, declineReferral])
    expect(refusalOf(await answer(await as(cats), { referralId })).kind).toBe("forbidden");
  unwrap(await declineReferral(await as(member), { referralId }));
  expect((await as(member)).memberships).toHaveLength(1);
  expect(await published(referralDeclined)).toHaveLength(1);
  expect(refusalOf(await declineReferral(await as(member), { referralId: 999_999 })).kind).toBe("missing");
});

test("only members are referred, by curators, once at a time, over a link that stands, into a public club", async () => {
  const { from, to, dogs, member, wish, linkId } = await aReferral();
  const problem = async (handle: string) =>
    refusalOf(await referMember(await as(dogs), { ...wish, handle })).fields.handle;
  expect(await problem(member.handle)).toBe("alliances:problem.asked-already");
  expect(await problem((await aPerson()).handle)).toBe("alliances:problem.no-member");
  const both = await aMember(from);
  await aMember(to, both);
  expect(await problem(both.handle)).toBe("alliances:problem.member-there");
  expect(refusalOf(await referMember(await as(member), wish)).kind).toBe("forbidden");
  const elsewhere = await linkedClubs();
  const foreign = { ...wish, linkId: elsewhere.linkId };
  expect(refusalOf(await referMember(await as(dogs), foreign)).message).toBe("alliances:problem.no-link");
  await database.club.update({ where: { id: to.id }, data: { visibility: "private" } });
  expect(refusalOf(await referMember(await as(dogs), wish)).message).toBe("alliances:problem.private-invites");
  unwrap(await cutLink(await as(dogs), { linkId }));
  expect(await database.memberReferral.count()).toBe(0);
  expect(refusalOf(await referMember(await as(dogs), wish)).kind).toBe("missing");
});
