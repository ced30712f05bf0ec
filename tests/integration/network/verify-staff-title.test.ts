import { expect, test } from "vitest";
import { staffTitleVerified } from "~/modules/network/events";
import { verifyStaffTitle } from "~/modules/network/verify-staff-title.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

async function verifiedClinic() {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner, verified: true });
  const vet = await aStaffMember(organisation, undefined, { title: "vet" });
  return { owner, organisation, vet, place: { organisationId: organisation.id, personId: vet.id } };
}

test("a verified organisation confirms a title, and may take it back", async () => {
  const { owner, place } = await verifiedClinic();
  unwrap(await verifyStaffTitle(await as(owner), place));
  expect((await database.staff.findFirstOrThrow({ where: place })).verifiedAt).not.toBeNull();
  unwrap(await verifyStaffTitle(await as(owner), { ...place, verified: "false" }));
  expect((await database.staff.findFirstOrThrow({ where: place })).verifiedAt).toBeNull();
  expect(await published(staffTitleVerified)).toHaveLength(2);
});

test("nobody confirms their own title, the administrator apart", async () => {
  const { owner, organisation } = await verifiedClinic();
  const place = { organisationId: organisation.id, personId: owner.id };
  await database.staff.updateMany({ where: place, data: { title: "vet" } });
  expect(refusalOf(await verifyStaffTitle(await as(owner), place)).message).toBe("network:problem.own-title");
  unwrap(await verifyStaffTitle({ ...(await as(owner)), administrator: true }, place));
});

test("an unverified organisation confirms nothing, nor is an empty title confirmed", async () => {
  const { owner, organisation, place, vet } = await verifiedClinic();
  await database.staff.updateMany({ where: { personId: vet.id }, data: { title: "" } });
  expect(refusalOf(await verifyStaffTitle(await as(owner), place)).message).toBe("network:problem.no-title");
  await database.organisation.update({ where: { id: organisation.id }, data: { verifiedAt: null } });
  expect(refusalOf(await verifyStaffTitle(await as(owner), place)).message).toBe(
    "network:problem.organisation-unverified",
  );
});

test("speakers confirm nobody, and who is not there is missing", async () => {
  const { owner, vet, place } = await verifiedClinic();
  expect(refusalOf(await verifyStaffTitle(await as(vet), place)).kind).toBe("forbidden");
  expect(refusalOf(await verifyStaffTitle(await as(owner), { ...place, personId: 999_999 })).kind).toBe("missing");
});
