import { expect, test } from "vitest";
import { changeStaff } from "~/modules/network/change-staff.server";
import { staffRoleChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("another title has to be verified again, another role has not", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const member = await aStaffMember(organisation, undefined, { title: "vet" });
  await database.staff.updateMany({ where: { personId: member.id }, data: { verifiedAt: new Date() } });
  const place = { organisationId: organisation.id, personId: member.id };
  unwrap(await changeStaff(await as(owner), { ...place, role: "manager", title: "vet" }));
  const promoted = await database.staff.findFirstOrThrow({ where: { personId: member.id } });
  expect([promoted.role, promoted.verifiedAt === null]).toEqual(["manager", false]);
  unwrap(await changeStaff(await as(owner), { ...place, role: "manager", title: "surgeon" }));
  expect(await database.staff.findFirstOrThrow({ where: { personId: member.id } })).toMatchObject({
    title: "surgeon",
    verifiedAt: null,
  });
  expect(await published(staffRoleChanged)).toHaveLength(2);
});

test("one owner always stays", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const place = { organisationId: organisation.id, personId: owner.id, role: "speaker" };
  expect(refusalOf(await changeStaff(await as(owner), place)).message).toBe("network:problem.last-staff-owner");
});

test("managers neither make nor unmake owners, speakers change nobody", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const speaker = await aStaffMember(organisation);
  const of = (person: { id: number }, role: string) => ({ organisationId: organisation.id, personId: person.id, role });
  expect(refusalOf(await changeStaff(await as(manager), of(owner, "speaker"))).kind).toBe("forbidden");
  expect(refusalOf(await changeStaff(await as(manager), of(manager, "owner"))).kind).toBe("forbidden");
  expect(refusalOf(await changeStaff(await as(speaker), of(speaker, "manager"))).kind).toBe("forbidden");
  expect(refusalOf(await changeStaff(await as(owner), of(await aPerson(), "speaker"))).kind).toBe("missing");
});
