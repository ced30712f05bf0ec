import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { clubLeft, clubRoleChanged, credentialWithdrawn, staffDeparted } from "~/modules/network/events";
import { releasePerson } from "~/modules/network/release-person.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import {
  aClub,
  aCredential,
  aMember,
  anOrganisation,
  aPerson,
  aStaffMember,
  as,
  published,
  refusalOf,
} from "../../support/world";

test("what nobody else owns falls to whoever comes next; places and licences end", async () => {
  const leaver = await aPerson();
  const club = await aClub({ owner: leaver });
  await aMember(club);
  const moderator = await aMember(club, undefined, { role: "moderator" });
  const organisation = await anOrganisation({ owner: leaver });
  const manager = await aStaffMember(organisation, undefined, { role: "manager" });
  await aCredential(leaver);
  unwrap(await releasePerson(system, { personId: leaver.id }));
  expect(await database.membership.findMany({ where: { role: "owner" }, select: { personId: true } })).toEqual([
    { personId: moderator.id },
  ]);
  expect(await database.staff.findMany({ where: { role: "owner" }, select: { personId: true } })).toEqual([
    { personId: manager.id },
  ]);
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).memberCount).toBe(2);
  expect(await published(clubRoleChanged)).toEqual([{ clubId: club.id, personId: moderator.id, role: "owner" }]);
  expect(await published(clubLeft)).toEqual([{ clubId: club.id, personId: leaver.id }]);
  expect(await published(staffDeparted)).toEqual([{ organisationId: organisation.id, personId: leaver.id }]);
  expect(await published(credentialWithdrawn)).toHaveLength(1);
  expect(await database.credential.count()).toBe(0);
});

test("where there is another owner, nobody is raised; a second time changes nothing", async () => {
  const [leaver, owner] = [await aPerson(), await aPerson()];
  const club = await aClub({ owner });
  await aMember(club, leaver, { role: "owner" });
  await aMember(club, undefined, { role: "moderator" });
  unwrap(await releasePerson(system, { personId: leaver.id }));
  unwrap(await releasePerson(system, { personId: leaver.id }));
  expect(await published(clubRoleChanged)).toEqual([]);
  expect(await published(clubLeft)).toHaveLength(1);
});

test("nobody but the portal does it", async () => {
  const person = await aPerson({ administrator: true });
  expect(refusalOf(await releasePerson(await as(person), { personId: person.id })).kind).toBe("forbidden");
});
