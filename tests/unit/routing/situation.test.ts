import fc from "fast-check";
import { expect, test } from "vitest";
import { seasonOf } from "~/modules/routing/rules/season";
import { liftOf } from "~/modules/routing/rules/situation";

test.each([
  ["2026-02-15T23:00+07:00", "cool"],
  ["2026-02-16T00:00+07:00", "hot"],
  ["2026-05-15T12:00+07:00", "hot"],
  ["2026-05-16T00:00+07:00", "rainy"],
  ["2026-10-15T23:59+07:00", "rainy"],
  ["2026-10-16T00:00+07:00", "cool"],
  ["2026-12-31T23:59+07:00", "cool"],
])("%s lies in the %s season", (at, season) => {
  expect(seasonOf(Date.parse(at))).toBe(season);
});

const tally = fc.tuple(fc.nat(50), fc.nat(50)).map(([like, other]) => ({ like, known: like + other }));

test("who nothing is known of, and a club that knows nothing, change no ranking", () => {
  fc.assert(
    fc.property(tally, (one) => {
      expect(liftOf({ like: 0, known: 0 }, one)).toBeCloseTo(0);
      expect(liftOf(one, { like: 0, known: 0 })).toBe(0);
    }),
  );
});

test("more answers in a like situation lift, more in others lower, and answering twice as much as usual in all lifts nobody", () => {
  const club = { like: 10, known: 40 };
  fc.assert(
    fc.property(tally, ({ like, known }) => {
      const lift = liftOf({ like, known }, club);
      expect(liftOf({ like: like + 1, known: known + 1 }, club)).toBeGreaterThan(lift);
      expect(liftOf({ like, known: known + 1 }, club)).toBeLessThan(lift);
    }),
  );
  expect(liftOf({ like: 5, known: 20 }, club)).toBeCloseTo(0);
});
