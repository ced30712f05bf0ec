import { expect, test } from "vitest";
import { invitationWithdrawn } from "~/modules/network/events";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { withdrawInvitation } from "~/modules/network/withdraw-invitation.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a moderator withdraws an invitation, once; members do not", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const { invitationId } = unwrap(await inviteToClub(await as(owner), { clubId: club.id }));
  expect(refusalOf(await withdrawInvitation(await as(await aMember(club)), { invitationId })).kind).toBe("forbidden");
  unwrap(await withdrawInvitation(await as(moderator), { invitationId }));
  expect(await published(invitationWithdrawn)).toEqual([{ clubId: club.id, invitationId }]);
  expect(refusalOf(await withdrawInvitation(await as(moderator), { invitationId })).kind).toBe("missing");
});
