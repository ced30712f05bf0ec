import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { acceptStaffInvitation } from "~/modules/network/accept-staff-invitation.server";
import { staffJoined } from "~/modules/network/events";
import { inviteStaff } from "~/modules/network/invite-staff.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, as, lettersWaiting, published, refusalOf } from "../../support/world";

async function invitation() {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  unwrap(
    await inviteStaff(await as(owner), {
      organisationId: organisation.id,
      email: "new@example.com",
      role: "manager",
      title: "vet",
    }),
  );
  const token = /invitations\/(\S+)/.exec((await lettersWaiting())[0]?.text ?? "")?.[1] ?? "";
  return { organisation, owner, token };
}

test("whoever holds the link joins, once", async () => {
  const { organisation, token } = await invitation();
  const person = await aPerson();
  unwrap(await acceptStaffInvitation(await as(person), { token }));
  expect(await database.staff.findFirst({ where: { personId: person.id } })).toMatchObject({
    role: "manager",
    title: "vet",
    organisationId: organisation.id,
  });
  expect(await published(staffJoined)).toHaveLength(1);
  expect(refusalOf(await acceptStaffInvitation(await as(await aPerson()), { token })).message).toBe(
    "network:problem.invitation-over",
  );
});

test("an invitation that ended, was withdrawn or never was opens nothing", async () => {
  const { token } = await invitation();
  const actor = await as(await aPerson());
  expect(
    refusalOf(await acceptStaffInvitation(actor, { token }, { now: new Date(Date.now() + 15 * 86_400_000) })).kind,
  ).toBe("missing");
  expect(refusalOf(await acceptStaffInvitation(actor, { token: "made-up" })).kind).toBe("missing");
  await database.staffInvitation.updateMany({ data: { withdrawnAt: new Date() } });
  expect(refusalOf(await acceptStaffInvitation(actor, { token })).kind).toBe("missing");
});

test("a guest signs in first, and whoever is in cannot join again", async () => {
  const { token, owner } = await invitation();
  expect(refusalOf(await acceptStaffInvitation(guest, { token })).kind).toBe("forbidden");
  expect(refusalOf(await acceptStaffInvitation(await as(owner), { token })).kind).toBe("forbidden");
});
