import { expect, test } from "vitest";
import { addStaff } from "~/modules/network/add-staff.server";
import { staffJoined } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("a manager adds somebody by handle", async () => {
  const organisation = await anOrganisation();
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const person = await aPerson();
  unwrap(
    await addStaff(await as(manager), { organisationId: organisation.id, handle: `@${person.handle}`, title: "vet" }),
  );
  expect(await database.staff.findFirst({ where: { personId: person.id } })).toMatchObject({
    role: "speaker",
    title: "vet",
    verifiedAt: null,
  });
  expect(await published(staffJoined)).toEqual([
    { organisationId: organisation.id, personId: person.id, role: "speaker" },
  ]);
});

test("only an owner makes another owner", async () => {
  const organisation = await anOrganisation();
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const person = await aPerson();
  expect(
    refusalOf(
      await addStaff(await as(manager), { organisationId: organisation.id, handle: person.handle, role: "owner" }),
    ).kind,
  ).toBe("forbidden");
});

test("nobody is added twice, nor somebody who is not here", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const actor = await as(owner);
  expect(refusalOf(await addStaff(actor, { organisationId: organisation.id, handle: owner.handle })).fields).toEqual({
    handle: "network:problem.already-staff",
  });
  expect(refusalOf(await addStaff(actor, { organisationId: organisation.id, handle: "nobody" })).fields).toEqual({
    handle: "network:problem.no-person",
  });
});

test("speakers and strangers add nobody", async () => {
  const organisation = await anOrganisation();
  const speaker = await aStaffMember(organisation);
  const person = await aPerson();
  expect(
    refusalOf(await addStaff(await as(speaker), { organisationId: organisation.id, handle: person.handle })).kind,
  ).toBe("forbidden");
  expect(
    refusalOf(await addStaff(await as(person), { organisationId: organisation.id, handle: person.handle })).kind,
  ).toBe("forbidden");
});
