import fc from "fast-check";
import { expect, test } from "vitest";
import { isOverloaded, usualPerWeek } from "~/modules/routing/rules/overload";

test.each([
  { waiting: 3, answered: 16, overloaded: true },
  { waiting: 2, answered: 8, overloaded: false },
  { waiting: 4, answered: 40, overloaded: false },
  { waiting: 6, answered: 40, overloaded: true },
  { waiting: 9, answered: 3, overloaded: false },
])("$waiting waiting beside $answered answers in eight weeks: $overloaded", ({ overloaded, ...load }) => {
  expect(isOverloaded(load)).toBe(overloaded);
});

test("more that waits never makes somebody less loaded, and few answers judge nobody", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(500), (waiting, answered) => {
      const load = { waiting, answered };
      if (isOverloaded(load)) expect(isOverloaded({ waiting: waiting + 1, answered })).toBe(true);
      if (usualPerWeek(load) === null) expect(isOverloaded(load)).toBe(false);
    }),
  );
});
