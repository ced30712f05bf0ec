import { expect, test } from "vitest";
import { type BlockSum, courseOf, stretchOf } from "~/modules/insight/rules/course";
import { dayText } from "~/modules/insight/rules/days";
import { earlierFiguresOf, turnOf } from "~/modules/insight/rules/matrix-figures";

const heading = (key: string) => ({ key, name: key });
const laid = { rows: ["maker", "clinic"].map(heading), columns: ["new", "old"].map(heading) };
const told = (block: number, row: string, column: string, count: number): BlockSum => ({
  block,
  row,
  column,
  toRow: count,
  fromRow: count,
});

test("a stretch is as short as gives a course of at least three whole ones, and there is one for any longer period", () => {
  expect(stretchOf({ from: 0, to: 22 })).toBeNull();
  expect(stretchOf({ from: 0, to: 23 })).toBe(8);
  expect(stretchOf({ from: 1, to: 300 })).toBe(64);
  for (let length = 31; length < 9000; length += 7)
    for (const from of [0, 5, 100]) expect(stretchOf({ from, to: from + length })).not.toBeNull();
});

test("each stretch has the figures of its own days, those with too little none, and rows not shown do not count", () => {
  const sums = [
    told(2, "maker", "new", 10),
    told(3, "maker", "new", 5),
    told(3, "clinic", "old", 5),
    told(4, "maker", "new", 2),
    told(4, "somebody", "new", 90),
  ];
  const course = courseOf(laid, sums, { span: 8, from: 16, to: 39 });
  expect(course.map(({ from, to }) => [from, to])).toEqual(
    [2, 3, 4].map((block) => [dayText(8 * block), dayText(8 * block + 7)]),
  );
  expect(course[0]?.figures).toMatchObject({ relationships: 1, coverage: 1 / 4, hub: { row: 0, share: 1 } });
  expect(course[1]?.figures?.relationships).toBeCloseTo(2);
  expect(course[1]?.figures?.hub?.share).toBeCloseTo(1 / 2);
  expect(course[2]?.figures).toBeNull();
  expect(courseOf(laid, sums, { span: null, from: 16, to: 39 })).toEqual([]);
});

test("a figure is said to have become better or worse only where enough happened in both periods", () => {
  const of = (count: number, other: number) =>
    earlierFiguresOf({ cells: [[{ toRow: count, fromRow: count }], [{ toRow: other, fromRow: other }]] });
  const [even, uneven, few] = [of(10, 10), of(18, 2), of(3, 3)];
  const hub = ({ hub: found }: typeof even) => found?.share ?? null;
  expect(turnOf([even, uneven], hub, -1)).toBe("better");
  expect(turnOf([uneven, even], hub, -1)).toBe("worse");
  expect(turnOf([uneven, even], ({ relationships }) => relationships, 1)).toBe("worse");
  expect(turnOf([even, even], hub, -1)).toBe("same");
  expect(turnOf([even, few], hub, -1)).toBe("few");
});
