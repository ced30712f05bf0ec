import { expect, test } from "vitest";
import { oddsOf } from "~/modules/curation/rules/odds";

const rounded = (helped: number, not: number) => {
  const found = oddsOf(helped, not);
  const two = (value: number | null | undefined) =>
    value === null || value === undefined ? null : Number(value.toFixed(2));
  return [two(found?.odds), two(found?.from), two(found?.to)];
};

test("odds have the borders of the score interval, turned into odds", () => {
  // shares of 0.5 in ten: 0.2366 to 0.7634; of 0.9 in ten: 0.5958 to 0.9821 (Wilson 1927)
  expect(rounded(5, 5)).toEqual([1, 0.31, 3.23]);
  expect(rounded(9, 1)).toEqual([9, 1.47, 54.94]);
});

test("the more said so, the narrower it is; turned round it is the inverse", () => {
  const [few, many] = [oddsOf(6, 4), oddsOf(600, 400)];
  expect((many?.to ?? 0) - (many?.from ?? 0)).toBeLessThan((few?.to ?? 0) - (few?.from ?? 0));
  expect((oddsOf(7, 3)?.from ?? 0) * (oddsOf(3, 7)?.to ?? 0)).toBeCloseTo(1, 6);
});

test("where all or none were helped one border is without end, and where nobody said anything there are no odds", () => {
  expect(rounded(10, 0)).toEqual([null, 2.6, null]);
  expect(rounded(0, 10)).toEqual([0, 0, 0.38]);
  expect(oddsOf(0, 0)).toBeNull();
});
