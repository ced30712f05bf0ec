import { expect, test } from "vitest";
import { charterLapsed, seatLeft } from "~/modules/governance/events";
import { leaveSeat } from "~/modules/governance/leave-seat.server";
import { seatEnded } from "~/modules/network/events";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aGovernedClub, aSharedClub } from "../../support/governed-club";
import { aPerson, aStaffMember, as, published, refusalOf } from "../../support/world";

test("an organisation leaves: its seat ends, the hub is free, the minutes say so", async () => {
  const { club, maker } = await aGovernedClub({ hub: true });
  const which = { clubId: club.id, organisationId: maker.organisation.id };
  const { exitId } = unwrap(await leaveSeat(await as(maker.manager), { ...which, reason: "We move on." }));
  expect((await database.seat.findFirstOrThrow({ where: which })).until).not.toBeNull();
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).hubOrganisationId).toBeNull();
  expect(await database.minute.findFirstOrThrow({ where: { kind: "seatLeft" } })).toMatchObject({
    organisationName: maker.organisation.name,
    reason: "We move on.",
  });
  expect(await published(seatEnded)).toEqual([which]);
  expect(await published(seatLeft)).toEqual([{ ...which, exitId, proposalId: null }]);
});

test("a club without a charter is left in the same way", async () => {
  const { club, clinic } = await aSharedClub();
  unwrap(await leaveSeat(await as(clinic.manager), { clubId: club.id, organisationId: clinic.organisation.id }));
  expect(await database.seatExit.count()).toBe(1);
});

test("when no seat is left to keep it, the charter ends", async () => {
  const { club, seats } = await aGovernedClub();
  for (const { organisation, manager } of seats)
    unwrap(await leaveSeat(await as(manager), { clubId: club.id, organisationId: organisation.id }));
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).charteredAt).toBeNull();
  expect(await published(charterLapsed)).toHaveLength(1);
  expect(await database.minute.count({ where: { kind: "charterLapsed" } })).toBe(1);
});

test("the last seats that leave in the same moment leave no charter behind", async () => {
  const { club, seats } = await aGovernedClub();
  const leaving = await Promise.all(
    seats.map(async ({ organisation, manager }) => ({ actor: await as(manager), organisationId: organisation.id })),
  );
  const left = leaving.map(({ actor, organisationId }) => leaveSeat(actor, { clubId: club.id, organisationId }));
  for (const result of await Promise.all(left)) unwrap(result);
  expect((await database.club.findUniqueOrThrow({ where: { id: club.id } })).charteredAt).toBeNull();
  expect(await published(charterLapsed)).toHaveLength(1);
});

test("speakers, other seats and strangers make nobody leave", async () => {
  const { club, maker, clinic } = await aGovernedClub();
  const which = { clubId: club.id, organisationId: maker.organisation.id };
  for (const person of [await aStaffMember(maker.organisation), clinic.manager, await aPerson()])
    expect(refusalOf(await leaveSeat(await as(person), which)).kind).toBe("forbidden");
});

test("whoever has left has no seat to leave", async () => {
  const { club, maker } = await aGovernedClub();
  const which = { clubId: club.id, organisationId: maker.organisation.id };
  unwrap(await leaveSeat(await as(maker.manager), which));
  expect(refusalOf(await leaveSeat(await as(maker.manager), which)).message).toBe("network:problem.no-seat");
});
