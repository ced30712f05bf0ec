import { expect, test } from "vitest";
import { dueAfter, promiseFor, type ResponsePromise, usualPromise } from "~/modules/routing/rules/promise";
import { remaining } from "~/modules/routing/rules/remaining";
import { usualCalendar } from "~/modules/routing/rules/working-time";

const promises: ResponsePromise[] = [
  { scope: "everyone", value: "", amount: 3, unit: "workingDays" },
  { scope: "side", value: "seller", amount: 1, unit: "workingDays" },
  { scope: "kind", value: "clinic", amount: 4, unit: "workingHours" },
  { scope: "role", value: "moderator", amount: 12, unit: "clockHours" },
];

test("the narrowest promise counts", () => {
  const of = (kind: string | null, role: "member" | "moderator" | null, side: "buyer" | "seller" = "seller") =>
    promiseFor({ side, kind, role }, promises).amount;
  expect(of("clinic", "moderator")).toBe(12);
  expect(of("clinic", "member")).toBe(4);
  expect(of("brand", "member")).toBe(1);
  expect(of(null, "member", "buyer")).toBe(3);
  expect(promiseFor({ side: "buyer", kind: null, role: null }, [])).toBe(usualPromise);
  const ofOwners: ResponsePromise = { scope: "role", value: "owner", amount: 9, unit: "clockHours" };
  const kindOfThatName = { side: "seller" as const, kind: "owner", role: null };
  expect(promiseFor(kindOfThatName, [ofOwners])).toBe(usualPromise);
});

test("a promise is due by the hours of the club, or by the clock", () => {
  const night = new Date("2026-11-27T22:00+07:00"); // a Friday
  const due = (amount: number, unit: "workingHours" | "workingDays" | "clockHours") =>
    dueAfter(night, { amount, unit }, usualCalendar);
  expect(due(4, "workingHours")).toEqual(new Date("2026-11-30T13:00+07:00"));
  expect(due(1, "workingDays")).toEqual(new Date("2026-11-30T17:00+07:00"));
  expect(due(4, "clockHours")).toEqual(new Date("2026-11-28T02:00+07:00"));
});

test("what is left is said in minutes, in hours and minutes, or in days", () => {
  const now = "2026-11-25T12:00:00Z";
  expect(remaining("2026-11-25T12:00:10Z", now)).toMatchObject({ late: false, unit: "minutes", minutes: 1 });
  expect(remaining("2026-11-25T14:10:00Z", now)).toMatchObject({ late: false, unit: "hours", hours: 2, minutes: 10 });
  expect(remaining("2026-11-28T12:00:00Z", now)).toMatchObject({ late: false, unit: "days", days: 3 });
  expect(remaining("2026-11-25T09:00:00Z", now)).toMatchObject({ late: true, unit: "hours", hours: 3, minutes: 0 });
});

test("a day is said in days and an hour in hours, and what is late by a breath is late", () => {
  const now = "2026-11-25T12:00:00Z";
  const within = (seconds: number) => remaining(new Date(Date.parse(now) + seconds * 1000), now);
  expect([3569, 3570, 86_340, 86_400].map((seconds) => within(seconds).unit)).toEqual([
    "minutes",
    "hours",
    "hours",
    "days",
  ]);
  expect(within(129_600)).toMatchObject({ unit: "days", days: 2 });
  expect([within(0), within(-1)]).toMatchObject([
    { late: false, minutes: 1 },
    { late: true, unit: "minutes", minutes: 0 },
  ]);
});
