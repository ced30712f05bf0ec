import { expect, test } from "vitest";
import { guest, system } from "~/access/actor";
import { dutyDueSoon, dutyLate } from "~/modules/governance/events";
import { recordDuty } from "~/modules/governance/record-duty.server";
import { takeBackDuty } from "~/modules/governance/take-back-duty.server";
import { watchDuties } from "~/modules/governance/watch-duties.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aPromise, dayIn, momentIn } from "../../support/sponsored-club";
import { as, published, refusalOf } from "../../support/world";

const told = async (days: number) => unwrap(await watchDuties(system, {}, momentIn(days))).told;

test("a week before the day its people are reminded, once; when it has passed it is noted as late, once", async () => {
  const { place, promiseId } = await aPromise();
  expect([await told(0), await told(20)]).toEqual([0, 0]);
  expect([await told(25), await told(26)]).toEqual([1, 0]);
  expect([await told(32), await told(33)]).toEqual([1, 0]);
  const about = { ...place, promiseId, kind: "gatherings" };
  expect([await published(dutyDueSoon), await published(dutyLate)]).toEqual([[about], [about]]);
});

test("what was done, taken back, or promised only today for soon, is not reminded of", async () => {
  const kept = await aPromise();
  const done = { kind: "gatherings", doneOn: dayIn(0), what: "Sixty vaccines", value: "0" };
  unwrap(await recordDuty(await as(kept.sponsor.manager), { ...kept.place, ...done, promiseId: kept.promiseId }));
  const back = await aPromise();
  unwrap(await takeBackDuty(await as(back.sponsor.manager), { promiseId: back.promiseId, reason: "No hall." }));
  const fresh = await aPromise();
  await database.sponsorPromise.update({ where: { id: fresh.promiseId }, data: { dueOn: new Date(dayIn(3)) } });
  expect([await told(0), await told(1.5), await told(40)]).toEqual([0, 1, 1]);
});

test("a sponsor who left and a club that was closed are left in peace", async () => {
  const gone = await aPromise();
  await database.seat.updateMany({ where: gone.place, data: { until: new Date() } });
  const closed = await aPromise();
  await database.club.update({ where: { id: closed.club.id }, data: { entry: "closed" } });
  expect(await told(40)).toBe(0);
});

test("only the portal watches", async () => {
  const { sponsor } = await aPromise();
  for (const actor of [guest, await as(sponsor.manager)])
    expect(refusalOf(await watchDuties(actor, {})).kind).toBe("forbidden");
});
