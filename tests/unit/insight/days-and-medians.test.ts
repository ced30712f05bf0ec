import fc from "fast-check";
import { expect, test } from "vitest";
import { bucketOf, secondsOf } from "~/modules/insight/rules/buckets";
import { dayNamed, dayOf, dayText, runsOf, startOf } from "~/modules/insight/rules/days";
import { lowerRank, medianOf } from "~/modules/insight/rules/median";
import { binsOf } from "~/modules/insight/rules/timeline";

test("runs of spans cover every day of a period exactly once, and are few", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30_000 }), fc.integer({ min: 0, max: 5_000 }), (from, length) => {
      const runs = runsOf(from, from + length);
      const days = runs
        .map(({ span, first, last }) => [span * first, span * (last + 1) - 1] as const)
        .sort(([one], [other]) => one - other);
      expect(days[0]?.[0]).toBe(from);
      expect(days.at(-1)?.[1]).toBe(from + length);
      for (const [index, [first]] of days.entries()) if (index > 0) expect(first).toBe((days[index - 1]?.[1] ?? 0) + 1);
      expect(runs.length).toBeLessThanOrEqual(7);
    }),
  );
  expect(runsOf(5, 4)).toEqual([]);
});

test("a day begins at midnight in Bangkok", () => {
  expect(dayText(dayOf(new Date("2026-11-25T16:59:59Z")))).toBe("2026-11-25");
  expect(dayText(dayOf(new Date("2026-11-25T17:00:00Z")))).toBe("2026-11-26");
  expect(startOf(dayNamed("2026-11-26") ?? 0).toISOString()).toBe("2026-11-25T17:00:00.000Z");
  expect([dayNamed("2026-02-30"), dayNamed("soon"), dayNamed(null)]).toEqual([null, null, null]);
});

test("a bucket's time is within three percent of every time in it", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100_000_000 }), (seconds) => {
      expect(Math.abs(secondsOf(bucketOf(seconds)) - seconds) / seconds).toBeLessThanOrEqual(0.0305);
    }),
  );
});

test("the median comes with its interval from order statistics, and without one when there are too few", () => {
  const times = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ bucket: bucketOf(60 * (index + 1)), count: 1 }));
  expect(medianOf([])).toBeNull();
  expect(medianOf(times(5))).toMatchObject({ n: 5, low: null, high: null });
  const median = medianOf(times(20));
  expect(median?.seconds).toBeCloseTo(630, -2);
  // ranks 6 and 15 of 20: the table of the sign test
  expect((median?.low ?? 0) / 60).toBeCloseTo(6, 0);
  expect((median?.high ?? 0) / 60).toBeCloseTo(15, 0);
  expect([6, 10, 20, 50, 100].map(lowerRank)).toEqual([1, 2, 6, 18, 40]);
  expect(lowerRank(1001)).toBe(469);
});

test("a long history has at most sixty bars, and each day is in one", () => {
  const first = dayNamed("2023-01-01") ?? 0;
  const last = first + 1000;
  const bins = binsOf(
    [
      { day: first, count: 2 },
      { day: last, count: 3 },
    ],
    { first, last, from: last - 40, to: last },
  );
  expect(bins.length).toBeLessThanOrEqual(60);
  expect([bins[0]?.count, bins.at(-1)?.count, bins.at(-1)?.to]).toEqual([2, 3, dayText(last)]);
  expect(bins.filter(({ chosen }) => chosen).length).toBeGreaterThan(1);
});
