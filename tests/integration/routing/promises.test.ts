import { expect, test } from "vitest";
import { clubHolidaySet, promiseSet, promiseWithdrawn, workingHoursSet } from "~/modules/routing/events";
import { promiseSettings, promisesTold } from "~/modules/routing/promise-settings.server";
import { dueFor } from "~/modules/routing/promises/due-for.server";
import { addClubHoliday, removeClubHoliday } from "~/modules/routing/set-club-holiday.server";
import { setPromise } from "~/modules/routing/set-promise.server";
import { setWorkingHours } from "~/modules/routing/set-working-hours.server";
import { withdrawPromise } from "~/modules/routing/withdraw-promise.server";
import { database } from "~/platform/db/database.server";
import { unwrap } from "~/platform/result";
import { aRoutedQuestion, aRoutingClub, routesOf, wednesday } from "../../support/routing-world";
import { settle } from "../../support/settle";
import { aClub, aMember, aPerson, aQuestion, as, published, refusalOf } from "../../support/world";

const hours = {
  timeZone: "Asia/Bangkok",
  weekdays: ["1", "2", "6"],
  opens: "08:00",
  closes: "12:00",
  publicHolidays: "true",
};

async function owned() {
  const owner = await aPerson();
  const club = await aClub({ owner });
  return { club, clubId: club.id, owner: await as(owner) };
}

test("an owner promises for a kind of organisation, and changes it", async () => {
  const { owner, clubId } = await owned();
  unwrap(await setPromise(owner, { clubId, who: "kind:clinic", amount: "4", unit: "workingHours" }));
  unwrap(await setPromise(owner, { clubId, who: "kind:clinic", amount: "6", unit: "clockHours" }));
  expect(await database.responsePromise.findMany()).toMatchObject([
    { scope: "kind", value: "clinic", amount: 6, unit: "clockHours", setById: owner.id },
  ]);
  expect(await published(promiseSet)).toMatchObject([
    { clubId, scope: "kind", value: "clinic", amount: 4 },
    { amount: 6 },
  ]);
});

test("a promise must be possible, and for somebody", async () => {
  const { owner, clubId } = await owned();
  const fields = async (wish: object) =>
    refusalOf(await setPromise(owner, { clubId, who: "everyone", amount: "4", unit: "workingHours", ...wish })).fields;
  expect(await fields({ amount: "0" })).toEqual({ amount: "routing:problem.amount" });
  expect(await fields({ amount: "soon" })).toEqual({ amount: "routing:problem.amount" });
  expect(await fields({ amount: "81" })).toEqual({ amount: "routing:problem.most-workingHours" });
  expect(await fields({ amount: "16", unit: "workingDays" })).toEqual({ amount: "routing:problem.most-workingDays" });
  expect(await fields({ who: "kind:circus" })).toEqual({ who: "common:problem.does-not-fit" });
});

test("an owner takes a promise back, of this club and once", async () => {
  const { owner, clubId } = await owned();
  unwrap(await setPromise(owner, { clubId, who: "everyone", amount: "4", unit: "workingHours" }));
  const { id: promiseId } = await database.responsePromise.findFirstOrThrow();
  const elsewhere = await owned();
  expect(refusalOf(await withdrawPromise(elsewhere.owner, { clubId: elsewhere.clubId, promiseId })).kind).toBe(
    "missing",
  );
  unwrap(await withdrawPromise(owner, { clubId, promiseId }));
  expect(refusalOf(await withdrawPromise(owner, { clubId, promiseId })).kind).toBe("missing");
  expect(await published(promiseWithdrawn)).toEqual([{ clubId, scope: "everyone", value: "" }]);
});

test("an owner sets when the club works, and its own days off; what is promised counts only that time", async () => {
  const { club, maker, asker } = await aRoutingClub();
  const clubId = club.id;
  await aMember(club, maker.people[0], { role: "owner" });
  const owner = await as(maker.people[0] ?? asker);
  unwrap(await setWorkingHours(owner, { clubId, ...hours }));
  unwrap(await setWorkingHours(owner, { clubId, ...hours, weekdays: ["3", "4"] }));
  unwrap(await addClubHoliday(owner, { clubId, day: "2098-11-27", name: "Outing" }));
  unwrap(await setPromise(owner, { clubId, who: "everyone", amount: "3", unit: "workingHours" }));
  const question = await aQuestion({ club, author: asker, now: wednesday });
  await settle();
  expect((await routesOf(question.id))[0]?.dueAt).toEqual(new Date("2098-12-03T09:00+07:00"));
  expect(await published(workingHoursSet)).toHaveLength(2);
  unwrap(await removeClubHoliday(owner, { clubId, day: "2098-11-27" }));
  expect(await published(clubHolidaySet)).toEqual([
    { clubId, day: "2098-11-27", on: true },
    { clubId, day: "2098-11-27", on: false },
  ]);
});

test("a clinic's Saturday ends at noon, and a club works half of Songkran", async () => {
  const { owner, clubId } = await owned();
  const saturdays = { weekdays: ["5", "6"], closes: "17:00", shortDays: ["6"], shortCloses: "12:00" };
  unwrap(await setWorkingHours(owner, { clubId, ...hours, ...saturdays }));
  unwrap(await addClubHoliday(owner, { clubId, day: "2026-04-13", name: "Songkran", until: "12:00" }));
  const asked = { clubId, personId: owner.id, organisationId: null, side: "buyer" as const };
  unwrap(await setPromise(owner, { clubId, who: "everyone", amount: "4", unit: "workingHours" }));
  const due = (at: string) => dueFor(database, asked, new Date(`${at}+07:00`));
  expect(await due("2026-11-27T16:00")).toEqual(new Date("2026-11-28T11:00+07:00"));
  expect(await due("2026-11-28T11:00")).toEqual(new Date("2026-12-04T11:00+07:00"));
  expect(await due("2026-04-12T09:00")).toEqual(new Date("2026-04-13T12:00+07:00"));
  const told = await promisesTold(clubId, new Date("2026-04-01Z"));
  expect(told).toMatchObject({
    hours: { shortDays: [6], shortClosesAt: 720 },
    holidays: [{ day: "2026-04-13", name: "Songkran", closesAt: 720 }],
  });
  const early = { clubId, day: "2026-04-14", name: "Songkran", until: "08:30" };
  expect(refusalOf(await addClubHoliday(owner, early)).fields).toEqual({ until: "routing:problem.closes" });
});

test("hours and days off must make sense", async () => {
  const { owner, clubId } = await owned();
  const fields = async (wish: object) => refusalOf(await setWorkingHours(owner, { clubId, ...hours, ...wish })).fields;
  expect(await fields({ weekdays: [] })).toEqual({ weekdays: "routing:problem.weekdays" });
  expect(await fields({ closes: "08:30" })).toEqual({ closes: "routing:problem.closes" });
  expect(await fields({ shortDays: ["5"] })).toEqual({ shortDays: "routing:problem.short-days" });
  for (const shortCloses of ["08:30", "12:00"])
    expect(await fields({ shortDays: ["6"], shortCloses })).toEqual({ shortCloses: "routing:problem.short-closes" });
  expect(await fields({ opens: "25:00" })).toEqual({ opens: "routing:problem.time" });
  expect(await fields({ timeZone: "Mars/Phobos" })).toEqual({ timeZone: "common:problem.does-not-fit" });
  expect(refusalOf(await addClubHoliday(owner, { clubId, day: "2026-02-30", name: "None" })).fields).toEqual({
    day: "routing:problem.day",
  });
  expect(refusalOf(await addClubHoliday(owner, { clubId, day: "2026-12-30", name: " " })).fields).toEqual({
    name: "common:problem.required",
  });
  expect(refusalOf(await removeClubHoliday(owner, { clubId, day: "2026-12-30" })).kind).toBe("missing");
});

test("clocks that run keep what was promised when they began, also in another zone; what is sent later has the new promise", async () => {
  const { club, question, maker, asker } = await aRoutedQuestion();
  const clubId = club.id;
  await aMember(club, maker.people[0], { role: "owner" });
  const owner = await as(maker.people[0] ?? asker);
  const before = (await routesOf(question.id)).map(({ dueAt }) => dueAt);
  const running = async () => (await promiseSettings(owner, club.slug))?.running;
  expect(await running()).toBe(1);
  unwrap(await setPromise(owner, { clubId, who: "everyone", amount: "2", unit: "workingHours" }));
  const abroad = { ...hours, timeZone: "America/Los_Angeles", weekdays: ["1", "2", "3", "4", "5"] };
  unwrap(await setWorkingHours(owner, { clubId, ...abroad }));
  expect((await routesOf(question.id)).map(({ dueAt }) => dueAt)).toEqual(before);
  const later = await aQuestion({ club, author: asker, now: wednesday });
  await settle();
  // ten on a Wednesday in Bangkok is Tuesday evening there: two hours after eight on their Wednesday
  const [first] = await routesOf(later.id);
  expect(first?.dueAt).toEqual(new Date("2098-11-26T10:00-08:00"));
  expect(await running()).toBe(2);
});

test("a day off is told as long as it lasts where the club works", async () => {
  const { club, owner, clubId } = await owned();
  const days = { timeZone: "America/Los_Angeles", weekdays: ["1"], opens: "08:00", closes: "12:00" };
  unwrap(await setWorkingHours(owner, { clubId, ...days }));
  unwrap(await addClubHoliday(owner, { clubId, day: "2098-11-26", name: "Outing", until: "" }));
  const told = async (at: string) => (await promisesTold(club.id, new Date(at))).holidays.length;
  expect(await told("2098-11-26T23:00-08:00")).toBe(1);
  expect(await told("2098-11-27T01:00-08:00")).toBe(0);
});

test("moderators, members and owners of other clubs promise nothing", async () => {
  const { club, clubId } = await owned();
  const others = [
    await as(await aMember(club, undefined, { role: "moderator" })),
    await as(await aMember(club)),
    (await owned()).owner,
  ];
  for (const actor of others) {
    const tries = [
      setPromise(actor, { clubId, who: "everyone", amount: "4", unit: "workingHours" }),
      withdrawPromise(actor, { clubId, promiseId: "1" }),
      setWorkingHours(actor, { clubId, ...hours }),
      addClubHoliday(actor, { clubId, day: "2026-12-30", name: "Holiday" }),
      removeClubHoliday(actor, { clubId, day: "2026-12-30" }),
    ];
    for (const tried of tries) expect(refusalOf(await tried).kind).toBe("forbidden");
  }
});
