import { expect, test } from "vitest";
import { changePlace } from "~/modules/network/change-place.server";
import { placeChanged } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, aPerson, as, published, refusalOf } from "../../support/world";

test("a member says from which side they speak, and as what", async () => {
  const club = await aClub();
  const member = await aMember(club);
  unwrap(await changePlace(await as(member), { clubId: club.id, side: "neutral", title: "นักวิจัย" }));
  expect(await database.membership.findFirstOrThrow()).toMatchObject({ side: "neutral", title: "นักวิจัย" });
  expect(await published(placeChanged)).toEqual([{ clubId: club.id, personId: member.id, side: "neutral" }]);
});

test("a stranger has no place", async () => {
  const club = await aClub();
  expect(refusalOf(await changePlace(await as(await aPerson()), { clubId: club.id, side: "buyer" })).kind).toBe(
    "forbidden",
  );
  expect(
    refusalOf(await changePlace(await as(await aMember(club)), { clubId: club.id, side: "up" })).fields,
  ).toHaveProperty("side");
});
