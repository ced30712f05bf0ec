import { expect, test } from "vitest";
import { acceptStaffInvitation } from "~/modules/network/accept-staff-invitation.server";
import { staffInvited } from "~/modules/network/events";
import { inviteStaffByLink } from "~/modules/network/invite-staff-by-link.server";
import { withdrawStaffInvitation } from "~/modules/network/withdraw-staff-invitation.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

async function aLink(maxUses = 2) {
  const owner = await aPerson();
  const { id: organisationId } = await anOrganisation({ owner });
  const made = unwrap(await inviteStaffByLink(await as(owner), { organisationId, role: "analyst", maxUses }));
  return { owner, organisationId, ...made };
}

test("a link lets as many people in as it says, with its role", async () => {
  const { token, organisationId } = await aLink();
  const [one, two, three] = [await aPerson(), await aPerson(), await aPerson()];
  for (const person of [one, two]) unwrap(await acceptStaffInvitation(await as(person), { token }));
  expect((await as(two)).affiliations).toEqual([{ organisationId, role: "analyst" }]);
  expect(refusalOf(await acceptStaffInvitation(await as(three), { token })).kind).toBe("missing");
  expect(await published(staffInvited)).toHaveLength(1);
});

test("it ends by itself, or when it is withdrawn", async () => {
  const { token, owner, organisationId, invitationId } = await aLink();
  const late = { now: new Date(Date.now() + 8 * 86_400_000) };
  expect(refusalOf(await acceptStaffInvitation(await as(await aPerson()), { token }, late)).kind).toBe("missing");
  unwrap(await withdrawStaffInvitation(await as(owner), { organisationId, invitationId }));
  expect(refusalOf(await acceptStaffInvitation(await as(await aPerson()), { token })).kind).toBe("missing");
});

test("no link makes owners, nobody uses it twice, and speakers make none", async () => {
  const { token, owner, organisationId } = await aLink();
  const wish = { organisationId, role: "owner" };
  expect(refusalOf(await inviteStaffByLink(await as(owner), wish)).kind).toBe("invalid");
  expect(refusalOf(await acceptStaffInvitation(await as(owner), { token })).kind).toBe("forbidden");
  const speaker = await aStaffMember({ id: organisationId });
  expect(refusalOf(await inviteStaffByLink(await as(speaker), { organisationId })).kind).toBe("forbidden");
});
