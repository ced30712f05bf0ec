import { expect, test } from "vitest";
import { staffInvitationWithdrawn } from "~/modules/network/events";
import { inviteStaff } from "~/modules/network/invite-staff.server";
import { withdrawStaffInvitation } from "~/modules/network/withdraw-staff-invitation.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("a manager withdraws a letter, once; speakers and other organisations do not", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const stranger = await aPerson();
  const elsewhere = await anOrganisation({ owner: stranger });
  const sent = unwrap(
    await inviteStaff(await as(owner), { organisationId: organisation.id, email: "new@example.com" }),
  );
  const letter = { organisationId: organisation.id, invitationId: sent.invitationId };
  expect(refusalOf(await withdrawStaffInvitation(await as(await aStaffMember(organisation)), letter)).kind).toBe(
    "forbidden",
  );
  expect(
    refusalOf(await withdrawStaffInvitation(await as(stranger), { ...letter, organisationId: elsewhere.id })).kind,
  ).toBe("missing");
  unwrap(await withdrawStaffInvitation(await as(owner), letter));
  expect(refusalOf(await withdrawStaffInvitation(await as(owner), letter)).message).toBe(
    "network:problem.invitation-over",
  );
  expect(await published(staffInvitationWithdrawn)).toEqual([letter]);
});
