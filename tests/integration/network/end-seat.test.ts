import { expect, test } from "vitest";
import { system } from "~/access/actor";
import { endSeat } from "~/modules/network/end-seat.server";
import { seatEnded } from "~/modules/network/events";
import { giveSeat } from "~/modules/network/give-seat.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub } from "../../support/governed-club";
import { aClub, anOrganisation, aPerson, aSeat, aStaffMember, as, published, refusalOf } from "../../support/world";

test("the club ends a seat, and the organisation may sit again", async () => {
  const host = await aPerson();
  const [club, organisation] = [await aClub({ owner: host }), await anOrganisation()];
  await aSeat(club, organisation);
  const which = { clubId: club.id, organisationId: organisation.id };
  unwrap(await endSeat(await as(host), which));
  expect((await database.seat.findFirstOrThrow()).until).not.toBeNull();
  unwrap(await giveSeat(system, { clubId: club.id, organisation: organisation.slug, kind: "partner" }));
  expect(await database.seat.findFirstOrThrow()).toMatchObject({ until: null, kind: "partner" });
  expect(await published(seatEnded)).toEqual([which]);
});

test("with a charter neither the owner nor the administrator ends a seat alone", async () => {
  const { club, owner, clinic } = await aGovernedClub();
  const which = { clubId: club.id, organisationId: clinic.organisation.id };
  expect(refusalOf(await endSeat(await as(owner), which)).kind).toBe("forbidden");
  expect(refusalOf(await endSeat(await as(await aPerson({ administrator: true })), which)).kind).toBe("forbidden");
});

test("a seat that ended is missing", async () => {
  const host = await aPerson();
  const [club, organisation] = [await aClub({ owner: host }), await anOrganisation()];
  expect(refusalOf(await endSeat(await as(host), { clubId: club.id, organisationId: organisation.id })).message).toBe(
    "network:problem.no-seat",
  );
});

test("speakers and strangers end nothing", async () => {
  const [club, organisation] = [await aClub(), await anOrganisation()];
  await aSeat(club, organisation);
  const which = { clubId: club.id, organisationId: organisation.id };
  expect(refusalOf(await endSeat(await as(await aStaffMember(organisation)), which)).kind).toBe("forbidden");
  expect(refusalOf(await endSeat(await as(await aPerson()), which)).kind).toBe("forbidden");
});
