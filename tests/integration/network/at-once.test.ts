import { expect, test } from "vitest";
import { acceptStaffInvitation } from "~/modules/network/accept-staff-invitation.server";
import { addStaff } from "~/modules/network/add-staff.server";
import { acceptSeat, withdrawSeatOffer } from "~/modules/network/answer-seat-offer.server";
import { enterInvited } from "~/modules/network/enter-invited.server";
import { seatOfferWithdrawn, seatTaken, staffJoined } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { inviteStaffByLink } from "~/modules/network/invite-staff-by-link.server";
import { inviteToClub } from "~/modules/network/invite-to-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, anOrganisation, aPerson, as, published } from "../../support/world";

/* Two do the same, or one presses twice, in the same moment. */
const done = (results: readonly { ok: boolean }[]) => results.filter(({ ok }) => ok).length;

test("whoever presses a link for staff twice joins once, and it is used once", async () => {
  const owner = await aPerson();
  const { id: organisationId } = await anOrganisation({ owner });
  const { token } = unwrap(
    await inviteStaffByLink(await as(owner), { organisationId, role: "speaker", days: 7, maxUses: 10 }),
  );
  const actor = await as(await aPerson());
  expect(done(await Promise.all([1, 2].map(() => acceptStaffInvitation(actor, { token }))))).toBe(1);
  expect(await published(staffJoined)).toHaveLength(1);
  expect((await database.staffInvitation.findFirstOrThrow()).uses).toBe(1);
});

test("two managers who name the same person name them once", async () => {
  const owner = await aPerson();
  const { id: organisationId } = await anOrganisation({ owner });
  const { handle } = await aPerson();
  const actor = await as(owner);
  expect(done(await Promise.all([1, 2].map(() => addStaff(actor, { organisationId, handle }))))).toBe(1);
  expect(await published(staffJoined)).toHaveLength(1);
});

test("whoever presses a club's link twice enters once, and it is used once", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner, visibility: "private", entry: "invitation" });
  const { token } = unwrap(await inviteToClub(await as(owner), { clubId: club.id, maxUses: 10 }));
  const actor = await as(await aPerson());
  expect(done(await Promise.all([1, 2].map(() => enterInvited(actor, { token }))))).toBe(1);
  expect((await database.clubInvitation.findFirstOrThrow()).uses).toBe(1);
});

test("a seat that is taken and withdrawn in the same moment is either taken or withdrawn", async () => {
  const [host, owner] = [await aPerson(), await aPerson()];
  const [club, organisation] = [await aClub({ owner: host }), await anOrganisation({ owner })];
  const which = { clubId: club.id, organisationId: organisation.id };
  unwrap(await giveSeat(await as(host), { clubId: club.id, organisation: organisation.slug, kind: "coHost" }));
  const [hosts, owners] = [await as(host), await as(owner)];
  const results = await Promise.all([acceptSeat(owners, which), withdrawSeatOffer(hosts, which)]);
  expect(done(results)).toBe(1);
  const happened = [await published(seatTaken), await published(seatOfferWithdrawn)].flat();
  expect(happened).toHaveLength(1);
  expect(await database.seat.count()).toBe(results[0].ok ? 1 : 0);
});
