import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { seatOffered, seatTaken } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, aMember, anOrganisation, aPerson, aSeat, as, published, refusalOf } from "../../support/world";

test("the portal seats an organisation at once, on the side of its kind", async () => {
  const [club, organisation] = [await aClub(), await anOrganisation()];
  expect(
    unwrap(await giveSeat(system, { clubId: club.id, organisation: organisation.slug, kind: "sponsor" })).seated,
  ).toBe(true);
  expect(await database.seat.findFirstOrThrow()).toMatchObject({
    clubId: club.id,
    organisationId: organisation.id,
    kind: "sponsor",
    side: "neutral",
    until: null,
  });
  expect(await published(seatTaken)).toHaveLength(1);
});

test("an owner seats an organisation they manage, and offers a seat to any other", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const [own, other] = [await anOrganisation({ owner }), await anOrganisation()];
  const actor = await as(owner);
  expect(unwrap(await giveSeat(actor, { clubId: club.id, organisation: own.slug, kind: "host" })).seated).toBe(true);
  expect(unwrap(await giveSeat(actor, { clubId: club.id, organisation: other.slug, kind: "partner" })).seated).toBe(
    false,
  );
  expect(await database.seat.count()).toBe(1);
  expect(await database.seatOffer.findFirstOrThrow()).toMatchObject({
    organisationId: other.id,
    kind: "partner",
    side: "seller",
  });
  expect(await published(seatOffered)).toHaveLength(1);
});

test("an organisation that sits is not offered a seat, nor a seller a neutral one, nor anything to nobody", async () => {
  const owner = await aPerson();
  const club = await aClub({ owner });
  const organisation = await anOrganisation();
  await aSeat(club, organisation);
  const actor = await as(owner);
  const seat = { clubId: club.id, organisation: organisation.slug, kind: "host" };
  expect(refusalOf(await giveSeat(actor, seat)).fields).toEqual({ organisation: "network:problem.already-seated" });
  expect(refusalOf(await giveSeat(actor, { ...seat, side: "neutral" })).fields).toEqual({
    side: "network:problem.seat-not-neutral",
  });
  expect(refusalOf(await giveSeat(actor, { ...seat, organisation: "nobody" })).fields).toEqual({
    organisation: "network:problem.no-organisation",
  });
});

test("moderators give no seats", async () => {
  const [club, organisation] = [await aClub(), await anOrganisation()];
  const moderator = await aMember(club, undefined, { role: "moderator" });
  expect(
    refusalOf(await giveSeat(await as(moderator), { clubId: club.id, organisation: organisation.slug, kind: "host" }))
      .kind,
  ).toBe("forbidden");
});

test("an organisation is meant by its address or by a name that only one bears", async () => {
  const club = await aClub();
  const [one, other] = [await anOrganisation({ name: "ลานไม้หอม" }), await anOrganisation({ name: "ร้านเดียวกัน" })];
  await anOrganisation({ name: "ร้านเดียวกัน" });
  const seat = { clubId: club.id, kind: "partner" };
  unwrap(await giveSeat(system, { ...seat, organisation: "ลานไม้หอม" }));
  unwrap(await giveSeat(system, { ...seat, organisation: `http://localhost:3000/organisations/${other.slug}/` }));
  expect((await database.seat.findMany()).map((row) => row.organisationId).sort()).toEqual([one.id, other.id].sort());
  expect(refusalOf(await giveSeat(system, { ...seat, organisation: "ร้านเดียวกัน" })).fields).toEqual({
    organisation: "network:problem.no-organisation",
  });
  expect(refusalOf(await giveSeat(system, { ...seat, organisation: "%E0%" })).kind).toBe("invalid");
});
