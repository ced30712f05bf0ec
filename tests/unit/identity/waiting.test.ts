import { expect, test } from "vitest";
import { waitMessage } from "~/modules/identity/rules/waiting";

test.each([
  [0, 1],
  [60_000, 1],
  [61_000, 5],
  [14 * 60_000, 15],
  [16 * 60_000, 30],
  [59 * 60_000, 60],
  [600 * 60_000, 60],
])("%d ms is said as %d minutes", (milliseconds, minutes) => {
  expect(waitMessage(milliseconds)).toBe(`identity:problem.wait-${minutes}`);
});
