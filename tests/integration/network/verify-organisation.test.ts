import { expect, test } from "vitest";
import { organisationVerified } from "~/modules/network/events";
import { verifyOrganisation } from "~/modules/network/verify-organisation.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("the administrator verifies an organisation, and taking it back takes its ticks too", async () => {
  const administrator = await as(await aPerson({ administrator: true }));
  const organisation = await anOrganisation();
  const member = await aStaffMember(organisation, undefined, { title: "vet" });
  unwrap(await verifyOrganisation(administrator, { organisationId: organisation.id }));
  unwrap(await verifyOrganisation(administrator, { organisationId: organisation.id, verified: "true" }));
  expect((await database.organisation.findUniqueOrThrow({ where: { id: organisation.id } })).verifiedAt).not.toBeNull();
  await database.staff.updateMany({ where: { personId: member.id }, data: { verifiedAt: new Date() } });
  unwrap(await verifyOrganisation(administrator, { organisationId: organisation.id, verified: "false" }));
  expect((await database.staff.findFirstOrThrow({ where: { personId: member.id } })).verifiedAt).toBeNull();
  expect((await published(organisationVerified)).map((event) => event.verified)).toEqual([true, false]);
});

test("its owner cannot verify it", async () => {
  const owner = await aPerson();
  const organisation = await anOrganisation({ owner });
  expect(refusalOf(await verifyOrganisation(await as(owner), { organisationId: organisation.id })).kind).toBe(
    "forbidden",
  );
});

test("an organisation that is not there is missing", async () => {
  const administrator = await as(await aPerson({ administrator: true }));
  expect(refusalOf(await verifyOrganisation(administrator, { organisationId: 999_999 })).message).toBe(
    "network:problem.no-organisation",
  );
});
