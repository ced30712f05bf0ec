import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { enterInvited } from "~/modules/network/enter-invited.server";
import { clubJoined } from "~/modules/network/events";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { withdrawInvitation } from "~/modules/network/withdraw-invitation.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

async function invitation(wish: object = {}) {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility: "private", entry: "invitation" });
  const { token, invitationId } = unwrap(await inviteToClub(await as(owner), { clubId: club.id, ...wish }));
  return { owner, club, token: token ?? "", invitationId };
}

test("whoever holds the link enters a private club, with the role it gives", async () => {
  const { club, token } = await invitation({ role: "expert" });
  const person = await aPerson();
  await database.membershipRequest.create({ data: { clubId: club.id, personId: person.id } });
  unwrap(await enterInvited(await as(person), { token, side: "seller", title: "หมอ" }));
  expect(await database.membership.findFirst({ where: { personId: person.id } })).toMatchObject({
    role: "expert",
    side: "seller",
    title: "หมอ",
  });
  expect(await database.membershipRequest.findFirstOrThrow()).toMatchObject({ accepted: true });
  expect(await published(clubJoined)).toEqual([
    { clubId: club.id, personId: person.id, way: "invitation", side: "seller" },
  ]);
});

test("a link for one is used once, also when two people open it together", async () => {
  const { token } = await invitation();
  const actors = [await as(await aPerson()), await as(await aPerson())];
  const results = await Promise.all(actors.map((actor) => enterInvited(actor, { token })));
  expect(results.filter((result) => result.ok)).toHaveLength(1);
});

test("a link that ended, was withdrawn or never was opens nothing", async () => {
  const { owner, token, invitationId } = await invitation({ days: 1 });
  const actor = await as(await aPerson());
  expect(refusalOf(await enterInvited(actor, { token }, { now: new Date(Date.now() + 2 * 86_400_000) })).message).toBe(
    "network:problem.invitation-over",
  );
  unwrap(await withdrawInvitation(await as(owner), { invitationId }));
  expect(refusalOf(await enterInvited(actor, { token })).kind).toBe("missing");
  expect(refusalOf(await enterInvited(actor, { token: "made-up" })).kind).toBe("missing");
});

test("a member does not use a link up, a guest signs in first", async () => {
  const { club, token } = await invitation();
  expect(refusalOf(await enterInvited(await as(await aMember(club)), { token })).message).toBe(
    "network:problem.already-member",
  );
  expect(refusalOf(await enterInvited(guest, { token })).kind).toBe("forbidden");
  expect((await database.clubInvitation.findFirstOrThrow()).uses).toBe(0);
});
