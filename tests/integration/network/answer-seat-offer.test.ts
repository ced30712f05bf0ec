import { expect, test } from "vitest";
import { acceptSeat, withdrawSeatOffer } from "~/modules/network/answer-seat-offer.server";
import { seatOfferWithdrawn, seatTaken } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aClub, anOrganisation, aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

async function offer() {
  const [host, owner] = [await aPerson(), await aPerson()];
  const [club, organisation] = [await aClub({ owner: host }), await anOrganisation({ owner })];
  unwrap(await giveSeat(await as(host), { clubId: club.id, organisation: organisation.slug, kind: "coHost" }));
  return { host, owner, organisation, which: { clubId: club.id, organisationId: organisation.id } };
}

test("an organisation's own people take the seat", async () => {
  const { owner, which } = await offer();
  unwrap(await acceptSeat(await as(owner), which));
  expect(await database.seat.findFirstOrThrow()).toMatchObject({ ...which, kind: "coHost", side: "seller" });
  expect(await database.seatOffer.count()).toBe(0);
  expect(await published(seatTaken)).toHaveLength(1);
});

test("they decline it, or the club takes it back", async () => {
  const one = await offer();
  unwrap(await withdrawSeatOffer(await as(one.owner), one.which));
  const other = await offer();
  unwrap(await withdrawSeatOffer(await as(other.host), other.which));
  expect(await database.seatOffer.count()).toBe(0);
  expect(await published(seatOfferWithdrawn)).toHaveLength(2);
});

test("the club's owner does not accept for them, nor do speakers or strangers", async () => {
  const { host, organisation, which } = await offer();
  const speaker = await aStaffMember(organisation);
  expect(refusalOf(await acceptSeat(await as(host), which)).kind).toBe("forbidden");
  expect(refusalOf(await acceptSeat(await as(speaker), which)).kind).toBe("forbidden");
  expect(refusalOf(await withdrawSeatOffer(await as(speaker), which)).kind).toBe("forbidden");
});

test("an offer that is gone is missing", async () => {
  const { owner, which } = await offer();
  await database.seatOffer.deleteMany();
  expect(refusalOf(await acceptSeat(await as(owner), which)).message).toBe("network:problem.no-offer");
  expect(refusalOf(await withdrawSeatOffer(await as(owner), which)).message).toBe("network:problem.no-offer");
});
