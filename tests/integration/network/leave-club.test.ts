import { expect, test } from "vitest";
import { clubLeft } from "~/modules/network/events";
import { leaveClub } from "~/modules/network/leave-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a member leaves", async () => {
  const club = await aClub();
  const member = await aMember(club);
  unwrap(await leaveClub(await as(member), { clubId: club.id }));
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).memberCount).toBe(0);
  expect(await published(clubLeft)).toEqual([{ clubId: club.id, personId: member.id }]);
});

test("of two owners who leave at once, one stays", async () => {
  const [one, other] = [await aPerson(), await aPerson()];
  const club = await aClub({ owner: one });
  await aMember(club, other, { role: "owner" });
  const actors = [await as(one), await as(other)];
  const results = await Promise.all(actors.map((actor) => leaveClub(actor, { clubId: club.id })));
  expect(results.map((result) => result.ok).sort()).toEqual([false, true]);
});

test("the last owner stays, a stranger has nothing to leave", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  expect(refusalOf(await leaveClub(await as(owner), { clubId: club.id })).message).toBe("network:problem.last-owner");
  expect(refusalOf(await leaveClub(await as(await aPerson()), { clubId: club.id })).kind).toBe("forbidden");
});
