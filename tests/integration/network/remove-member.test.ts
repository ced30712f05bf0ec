import { expect, test } from "vitest";
import { memberRemoved } from "~/modules/network/events";
import { removeMember } from "~/modules/network/remove-member.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a moderator takes a member out, with a reason", async () => {
  const club = await aClub();
  const [moderator, member] = [await aMember(club, undefined, { role: "moderator" }), await aMember(club)];
  unwrap(await removeMember(await as(moderator), { clubId: club.id, personId: member.id, reason: "โฆษณาซ้ำ" }));
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).memberCount).toBe(1);
  expect(await published(memberRemoved)).toEqual([{ clubId: club.id, personId: member.id, reason: "โฆษณาซ้ำ" }]);
});

test("those with a role are taken out by owners, the last owner by nobody", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const [one, other] = [
    await aMember(club, undefined, { role: "moderator" }),
    await aMember(club, undefined, { role: "moderator" }),
  ];
  expect(refusalOf(await removeMember(await as(one), { clubId: club.id, personId: other.id })).kind).toBe("forbidden");
  unwrap(await removeMember(await as(owner), { clubId: club.id, personId: other.id }));
  expect(refusalOf(await removeMember(await as(owner), { clubId: club.id, personId: owner.id })).message).toBe(
    "network:problem.last-owner",
  );
});

test("members take nobody out, and who is not in is missing", async () => {
  const club = await aClub();
  const [moderator, member] = [await aMember(club, undefined, { role: "moderator" }), await aMember(club)];
  expect(refusalOf(await removeMember(await as(member), { clubId: club.id, personId: member.id })).kind).toBe(
    "forbidden",
  );
  expect(refusalOf(await removeMember(await as(moderator), { clubId: club.id, personId: 999_999 })).kind).toBe(
    "missing",
  );
});
