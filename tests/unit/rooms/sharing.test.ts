import { expect, test } from "vitest";
import { inDays, lastDay, renewable, renewedUntil } from "~/modules/rooms/rules/sharing";

const now = new Date("2026-11-26T05:00:00Z");
const term = (madeDaysAgo: number, endsInDays: number) => ({
  proposedAt: inDays(now, -madeDaysAgo),
  until: inDays(now, endsInDays),
});

test("an agreement can be offered anew from thirty days before its end, and after it", () => {
  expect([31, 30, 0, -400].map((days) => renewable(term(100, days), now))).toEqual([false, true, true, true]);
});

test("made anew it holds for as long as before: from its own day, or from now where that has passed", () => {
  expect(renewedUntil(term(70, 20), now)).toEqual(inDays(now, 110));
  expect(renewedUntil(term(70, -10), now)).toEqual(inDays(now, 60));
  expect(renewedUntil(term(0, 0), now)).toEqual(inDays(now, 1));
});

test("no agreement is made for more than two years", () => {
  expect(lastDay(now).toISOString()).toBe("2028-11-26T05:00:00.000Z");
  expect(renewedUntil(term(700, 20), now)).toEqual(lastDay(now));
});
