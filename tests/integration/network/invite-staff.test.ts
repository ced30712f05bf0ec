import { expect, test } from "vitest";
import { staffInvited } from "~/modules/network/events";
import { inviteStaff } from "~/modules/network/invite-staff.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, lettersWaiting, published, refusalOf } from "../../support/world";

test("an address gets a letter, in the inviter's language, whether or not it has an account", async () => {
  const owner = await aPerson({ name: "หมอแนน" });
  const organisation = await anOrganisation({ owner, name: "คลินิกสุขใจ" });
  const known = await aPerson();
  const actor = await as(owner);
  unwrap(await inviteStaff(actor, { organisationId: organisation.id, email: known.email.toUpperCase(), title: "vet" }));
  unwrap(await inviteStaff(actor, { organisationId: organisation.id, email: "new@example.com", locale: "en" }));
  const letters = await lettersWaiting();
  expect(letters.map((letter) => letter.to)).toEqual([known.email, "new@example.com"]);
  expect(letters[0]?.subject).toBe("หมอแนน ชวนคุณเข้าทีมของ คลินิกสุขใจ");
  expect(letters[1]?.subject).toBe("หมอแนน invites you to the staff of คลินิกสุขใจ");
  expect(letters[1]?.text).toContain(`/organisations/${organisation.slug}/invitations/`);
  expect(await database.staff.count({ where: { personId: known.id } })).toBe(0);
  expect(await published(staffInvited)).toHaveLength(2);
});

test("an event does not carry the address", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  unwrap(await inviteStaff(await as(owner), { organisationId: organisation.id, email: "new@example.com" }));
  expect(JSON.stringify(await published(staffInvited))).not.toContain("@");
});

test("nobody writes to strangers in bulk", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const written = {
    organisationId: organisation.id,
    role: "speaker" as const,
    createdById: owner.id,
    expiresAt: new Date(Date.now() + 1e9),
  };
  await database.staffInvitation.createMany({
    data: Array.from({ length: 40 }, (_, n) => ({ ...written, email: `a${n}@example.com`, tokenHash: `h${n}` })),
  });
  expect(
    refusalOf(await inviteStaff(await as(owner), { organisationId: organisation.id, email: "new@example.com" })).kind,
  ).toBe("too-many");
});

test("a manager makes no owner, a speaker invites nobody, an address is one", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const speaker = await aStaffMember(organisation);
  const letter = { organisationId: organisation.id, email: "new@example.com" };
  expect(refusalOf(await inviteStaff(await as(manager), { ...letter, role: "owner" })).kind).toBe("forbidden");
  expect(refusalOf(await inviteStaff(await as(speaker), letter)).kind).toBe("forbidden");
  expect(refusalOf(await inviteStaff(await as(owner), { ...letter, email: "nobody" })).fields).toEqual({
    email: "common:problem.email",
  });
});
