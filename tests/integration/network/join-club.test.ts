import { expect, test } from "vitest";
import { guest } from "~/access/actor";
import { clubJoined } from "~/modules/network/events";
import { joinClub } from "~/modules/network/join-club.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a person enters an open club on a side", async () => {
  const [club, person] = [await aClub(), await aPerson()];
  unwrap(await joinClub(await as(person), { clubId: club.id, side: "seller", title: "ช่างไม้" }));
  expect(await database.membership.findFirstOrThrow()).toMatchObject({
    personId: person.id,
    role: "member",
    side: "seller",
    title: "ช่างไม้",
  });
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).memberCount).toBe(1);
  expect(await published(clubJoined)).toEqual([{ clubId: club.id, personId: person.id, way: "open", side: "seller" }]);
});

test("two requests at once make one member", async () => {
  const [club, person] = [await aClub(), await aPerson()];
  const actor = await as(person);
  await Promise.all([joinClub(actor, { clubId: club.id }), joinClub(actor, { clubId: club.id })]);
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).memberCount).toBe(1);
  expect(await published(clubJoined)).toHaveLength(1);
});

test("a member does not enter again", async () => {
  const club = await aClub();
  expect(refusalOf(await joinClub(await as(await aMember(club)), { clubId: club.id })).message).toBe(
    "network:problem.already-member",
  );
});

test("nobody walks into a club that asks first; a private one is not there; a guest signs in", async () => {
  const actor = await as(await aPerson());
  expect(refusalOf(await joinClub(actor, { clubId: (await aClub({ entry: "request" })).id })).kind).toBe("forbidden");
  expect(refusalOf(await joinClub(actor, { clubId: (await aClub({ visibility: "private" })).id })).kind).toBe(
    "missing",
  );
  expect(refusalOf(await joinClub(guest, { clubId: (await aClub()).id })).kind).toBe("forbidden");
});
