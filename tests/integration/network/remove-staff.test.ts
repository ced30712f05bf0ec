import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { staffDeparted } from "~/modules/network/events";
import { leaveOrganisation, removeStaff } from "~/modules/network/remove-staff.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("a manager removes a speaker, a speaker leaves", async () => {
  const organisation = await anOrganisation();
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const [one, other] = [await aStaffMember(organisation), await aStaffMember(organisation)];
  unwrap(await removeStaff(await as(manager), { organisationId: organisation.id, personId: one.id }));
  unwrap(await leaveOrganisation(await as(other), { organisationId: organisation.id }));
  expect(await database.staff.count({ where: { organisationId: organisation.id } })).toBe(1);
  expect(await published(staffDeparted)).toHaveLength(2);
});

test("the last owner neither leaves nor is removed", async () => {
  const owner = await aPerson();
  const { id: organisationId } = await anOrganisation({ owner });
  expect(refusalOf(await leaveOrganisation(await as(owner), { organisationId })).message).toBe(
    "network:problem.last-staff-owner",
  );
  expect(refusalOf(await removeStaff(await as(owner), { organisationId, personId: owner.id })).message).toBe(
    "network:problem.last-staff-owner",
  );
});

test("managers do not remove owners, speakers remove nobody, guests leave nothing", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  const organisationId = organisation.id;
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  const speaker = await aStaffMember(organisation);
  expect(refusalOf(await removeStaff(await as(manager), { organisationId, personId: owner.id })).kind).toBe(
    "forbidden",
  );
  expect(refusalOf(await removeStaff(await as(speaker), { organisationId, personId: manager.id })).kind).toBe(
    "forbidden",
  );
  expect(refusalOf(await removeStaff(await as(owner), { organisationId, personId: 999_999 })).kind).toBe("missing");
  expect(refusalOf(await leaveOrganisation(guest, { organisationId })).kind).toBe("missing");
});
