import fc from "fast-check";
import { expect, test } from "vitest";
import { thaiHolidays } from "~/modules/routing/rules/thai-holidays";
import {
  addWorkingMinutes,
  type Calendar,
  openingOn,
  usualCalendar,
  workingDayMinutes,
  workingMinutesBetween,
} from "~/modules/routing/rules/working-time";

const bangkok = (text: string) => new Date(`${text}+07:00`);
const added = (from: string, minutes: number, calendar: Partial<Calendar> = {}) =>
  addWorkingMinutes(bangkok(from), minutes, { ...usualCalendar, ...calendar });

test.each([
  ["within a day", "2026-11-25T10:00", 240, "2026-11-25T14:00"],
  ["to the end of the day, not to the next morning", "2026-11-25T13:00", 240, "2026-11-25T17:00"],
  ["over the night", "2026-11-25T15:00", 240, "2026-11-26T11:00"],
  ["asked at night, counted from the morning", "2026-11-25T22:00", 60, "2026-11-26T10:00"],
  ["asked before dawn", "2026-11-25T05:00", 60, "2026-11-25T10:00"],
  ["over the weekend", "2026-11-27T16:00", 120, "2026-11-30T10:00"],
  ["over a holiday and its substitute", "2026-12-04T16:00", 120, "2026-12-08T10:00"],
  ["over Songkran", "2026-04-10T16:00", 120, "2026-04-16T10:00"],
  ["nothing at all, asked on a Sunday", "2026-11-29T12:00", 0, "2026-11-30T09:00"],
])("working time is added %s", (_what, from, minutes, due) => {
  expect(added(from, minutes)).toEqual(bangkok(due));
});

test("a club's own days off and its Saturdays count, and public holidays only where it keeps them", () => {
  expect(added("2026-11-25T16:00", 120, { holidays: new Map([["2026-11-26", null]]) })).toEqual(
    bangkok("2026-11-27T10:00"),
  );
  expect(added("2026-11-27T16:00", 120, { weekdays: [1, 2, 3, 4, 5, 6] })).toEqual(bangkok("2026-11-28T10:00"));
  expect(added("2026-12-09T16:00", 120, { publicHolidays: false })).toEqual(bangkok("2026-12-10T10:00"));
});

test("a day on which the clocks change is as long as it is", () => {
  const london = {
    ...usualCalendar,
    timeZone: "Europe/London",
    publicHolidays: false,
    weekdays: [1, 2, 3, 4, 5, 6, 7],
  };
  const allDay = { ...london, opensAt: 0, closesAt: 1440 };
  const spring = new Date("2026-03-29T00:00Z"); // this day has 23 hours there
  expect(addWorkingMinutes(spring, 23 * 60, allDay)).toEqual(new Date("2026-03-29T23:00Z"));
  const autumn = new Date("2026-10-24T23:00Z"); // and this one 25
  expect(addWorkingMinutes(autumn, 25 * 60, allDay)).toEqual(new Date("2026-10-26T00:00Z"));
  const friday = new Date("2026-10-23T16:00Z"); // five o'clock there
  expect(addWorkingMinutes(friday, 60, { ...london, weekdays: [1, 2, 3, 4, 5] })).toEqual(
    new Date("2026-10-26T10:00Z"),
  );
  // an hour that is lived through twice counts twice
  const sunday = { ...london, weekdays: [7], opensAt: 90, closesAt: 780 };
  expect(addWorkingMinutes(new Date("2026-10-25T00:30Z"), 40, sunday)).toEqual(new Date("2026-10-25T01:10Z"));
  // an hour that the clocks skip
  expect(addWorkingMinutes(spring, 30, { ...london, opensAt: 60, closesAt: 180 })).toEqual(
    new Date("2026-03-29T01:30Z"),
  );
});

test("a day that ends earlier is as long as it is, and a half day off is half a day, also on a holiday", () => {
  const clinic = { weekdays: [1, 2, 3, 4, 5, 6], shortDays: [6], shortClosesAt: 12 * 60 };
  expect(added("2026-11-27T16:00", 240, clinic)).toEqual(bangkok("2026-11-28T12:00")); // three hours of a Saturday
  expect(added("2026-11-28T11:00", 120, clinic)).toEqual(bangkok("2026-11-30T10:00"));
  expect(added("2026-11-28T13:00", 60, clinic)).toEqual(bangkok("2026-11-30T10:00"));
  const songkran = { holidays: new Map([["2026-04-13", 12 * 60]]) };
  expect(added("2026-04-10T16:00", 120, songkran)).toEqual(bangkok("2026-04-13T10:00"));
  expect(added("2026-04-10T16:00", 300, songkran)).toEqual(bangkok("2026-04-16T10:00"));
});

test("what a club promises that works one hour a week comes due, however long it takes", () => {
  const market = { weekdays: [1], opensAt: 11 * 60, closesAt: 12 * 60, publicHolidays: false };
  expect(added("2026-01-05T11:00", 300 * 60, market)).toEqual(bangkok("2031-09-29T12:00"));
  expect(() => added("2026-01-05T11:00", 60, { ...market, closesAt: 11 * 60 })).toThrow("no working time");
});

test("a promised working day is a whole one, also where some days are short", () => {
  const calendar = { ...usualCalendar, weekdays: [1, 2, 3, 4, 5, 6], shortDays: [6] };
  expect(workingDayMinutes(calendar)).toBe(480);
  expect(workingDayMinutes({ ...calendar, weekdays: [6] })).toBe(180);
});

const calendars: fc.Arbitrary<Calendar> = fc.record({
  timeZone: fc.constantFrom(
    "Asia/Bangkok",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
  ),
  weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
  opensAt: fc.integer({ min: 0, max: 11 * 60 }),
  closesAt: fc.integer({ min: 13 * 60, max: 1440 }),
  shortDays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
  shortClosesAt: fc.integer({ min: 12 * 60, max: 13 * 60 }),
  publicHolidays: fc.boolean(),
  holidays: fc
    .uniqueArray(fc.constantFrom("2026-10-26", "2026-11-02", "2026-03-30"), {})
    .map((days) => new Map(days.map((day, n) => [day, n % 2 === 0 ? null : 12 * 60]))),
});
const moments = fc.date({ min: new Date("2026-01-01Z"), max: new Date("2027-12-31Z"), noInvalidDate: true });
const spans = fc.integer({ min: 0, max: 9000 });

test("more time is never due earlier, and asking later is never due earlier", () => {
  fc.assert(
    fc.property(calendars, moments, spans, spans, (calendar, at, span, more) => {
      const due = addWorkingMinutes(at, span, calendar).getTime();
      expect(due).toBeGreaterThanOrEqual(at.getTime());
      expect(addWorkingMinutes(at, span + more, calendar).getTime()).toBeGreaterThanOrEqual(due);
      expect(
        addWorkingMinutes(new Date(at.getTime() + more * 60_000), span, calendar).getTime(),
      ).toBeGreaterThanOrEqual(due);
    }),
    { numRuns: 300 },
  );
});

test("nothing is due outside the hours, and exactly the promised time lies before it", () => {
  fc.assert(
    fc.property(calendars, moments, fc.integer({ min: 1, max: 4000 }), (calendar, at, span) => {
      const due = addWorkingMinutes(at, span, calendar);
      expect(workingMinutesBetween(at, due, calendar)).toBeCloseTo(span, 6);
      const minute = minuteThere(due, calendar.timeZone);
      const closing = calendar.closesAt === 1440 && minute === 0;
      const opened = minute >= calendar.opensAt || turnedBack(due, calendar.timeZone);
      expect(closing || (opened && minute <= calendar.closesAt)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** Whether the clocks there went back within the last hour: after half past one it may be ten past one again. */
function turnedBack(at: Date, timeZone: string): boolean {
  const passed = minuteThere(at, timeZone) - minuteThere(new Date(at.getTime() - 3_600_000), timeZone);
  return (passed + 1440) % 1440 < 59;
}

function minuteThere(at: Date, timeZone: string): number {
  const text = new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).format(at);
  const [hours = 0, minutes = 0, seconds = 0] = text.split(":").map(Number);
  return (hours % 24) * 60 + minutes + (seconds + at.getMilliseconds() / 1000) / 60;
}

test("what rests until a day goes on when the club opens, or on its next working day", () => {
  expect(openingOn("2026-11-26", usualCalendar)).toEqual(bangkok("2026-11-26T09:00"));
  expect(openingOn("2026-11-28", usualCalendar)).toEqual(bangkok("2026-11-30T09:00"));
  expect(openingOn("2026-02-30", usualCalendar)).toBeNull();
  expect(openingOn("tomorrow", usualCalendar)).toBeNull();
});

test("substitutes for Thai holidays are weekdays, and every weekend holiday has one", () => {
  const weekday = (day: string) => new Date(`${day}T00:00Z`).getUTCDay() % 6 !== 0;
  expect(thaiHolidays.filter(({ th, day }) => th.startsWith("ชดเชย") && !weekday(day))).toEqual([]);
  const weekend = thaiHolidays.filter(({ day }) => !weekday(day));
  const missing = weekend.filter(
    ({ th, day }) =>
      !thaiHolidays.some((one) => one.th === `ชดเชย${th}` && one.day > day && one.day.startsWith(day.slice(0, 4))),
  );
  expect(missing).toEqual([]);
  expect(new Set(thaiHolidays.map(({ day }) => day)).size).toBe(thaiHolidays.length);
});
