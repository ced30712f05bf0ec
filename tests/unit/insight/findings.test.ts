import { expect, test } from "vitest";
import { cellBinsOf } from "~/modules/insight/rules/cell-days";
import { leftAlone } from "~/modules/insight/rules/figures/hub-dependence";
import { findingsOf } from "~/modules/insight/rules/findings";
import { type CellSum, matrixOf, withoutRow } from "~/modules/insight/rules/matrix";
import { figuresOf } from "~/modules/insight/rules/matrix-figures";
import { partnersOf } from "~/modules/insight/rules/partners";
import { noMeasures } from "~/modules/insight/rules/roll-up";

type Told = [row: string, column: string, toRow: number, fromRow: number];
const row = (key: string, seated = true) => ({ key, name: key, seated });
const column = (key: string) => ({ key, name: key });
const matrix = (rows: ReturnType<typeof row>[], told: Told[], columns = ["new", "old"]) =>
  matrixOf(
    { rows, columns: columns.map(column) },
    told.map(([of, to, toRow, fromRow]): CellSum => ({ ...noMeasures, row: of, column: to, toRow, fromRow })),
    [],
  );
const findings = (laid: ReturnType<typeof matrix>, needs: Parameters<typeof figuresOf>[2] = []) =>
  findingsOf(laid, figuresOf(laid, [], needs), true);
const [maker, clinic, shop] = [row("maker"), row("clinic"), row("shop")];

test("a row everything hangs on is said, with how many groups would hear from nobody", () => {
  const laid = matrix(
    [maker, clinic, shop],
    [
      ["maker", "new", 20, 20],
      ["maker", "old", 10, 10],
      ["clinic", "old", 8, 8],
      ["shop", "old", 6, 6],
    ],
  );
  expect(findings(laid)[0]).toEqual({ kind: "hub", row: 0, share: 60 / 88, rows: 3, alone: 1 });
  expect(leftAlone(laid.cells, 1)).toEqual([]);
});

test("what is shared, or said by those who speak for nobody, is no hub", () => {
  const even = matrix(
    [maker, clinic, shop],
    [
      ["maker", "new", 10, 10],
      ["clinic", "new", 10, 10],
      ["shop", "new", 10, 10],
    ],
    ["new"],
  );
  expect(findings(even)).toEqual([]);
  const alone = matrix([row("0", false), clinic, shop], [["0", "new", 30, 30]], ["new"]);
  expect(findings(alone).filter(({ kind }) => kind === "hub")).toEqual([]);
});

test("of what is silent the pair is said whose group talks most elsewhere; too little to judge is not said", () => {
  const laid = matrix(
    [maker, clinic, row("visitor", false)],
    [
      ["maker", "new", 5, 5],
      ["maker", "old", 40, 40],
      ["visitor", "new", 30, 30],
    ],
  );
  expect(findings(laid).find(({ kind }) => kind === "silent")).toEqual({
    kind: "silent",
    row: 1,
    column: 1,
    elsewhere: 80,
  });
  expect(findings(matrix([maker, clinic], [["maker", "new", 2, 2]], ["new"]))).toEqual([]);
  const ofTopics = findingsOf(laid, figuresOf(laid, [], []), false);
  expect(ofTopics.filter(({ kind }) => kind === "silent")).toEqual([]);
});

test("members who speak to a row and hear nothing, and what waits longest, are said", () => {
  const laid = matrix(
    [maker, clinic],
    [
      ["maker", "new", 4, 0],
      ["clinic", "old", 9, 0],
    ],
  );
  const said = findings(laid, [{ topicId: 3, group: "new", asked: 5, inTime: 1 }]);
  expect(said).toContainEqual({ kind: "unheard", row: 1, column: 1, count: 9 });
  expect(said[0]).toMatchObject({ kind: "unmet", topicId: 3, unmet: 4 });
});

test("a hub carries twice its even share and a quarter of all at least, however many rows there are", () => {
  const club = (rows: number, hub: number, others: number) => {
    const keys = Array.from({ length: rows }, (_one, n) => row(`row ${n}`));
    const told = keys.map(({ key }, n): Told => [key, "new", n === 0 ? hub : others, 0]);
    return findings(matrix(keys, told, ["new"])).some(({ kind }) => kind === "hub");
  };
  const [twice, less] = [club(4, 30, 10), club(4, 29, 10)];
  expect([twice, less, club(20, 19, 3), club(20, 18, 3), club(2, 90, 10)]).toEqual([true, false, true, false, false]);
});

test("of those who are not answered the most are said, from five on; who has no seat is not called silent", () => {
  const told = (count: number) =>
    findings(
      matrix(
        [maker, clinic],
        [
          ["maker", "new", count, 0],
          ["clinic", "old", 4, 0],
        ],
      ),
    ).find(({ kind }) => kind === "unheard");
  expect([told(4), told(5)]).toEqual([undefined, { kind: "unheard", row: 0, column: 0, count: 5 }]);
  const more = matrix(
    [maker, clinic],
    [
      ["maker", "new", 6, 0],
      ["clinic", "old", 9, 0],
    ],
  );
  expect(findings(more)).toContainEqual({ kind: "unheard", row: 1, column: 1, count: 9 });
  const visited = matrix([maker, row("visitor", false)], [["maker", "new", 5, 5]], ["new"]);
  expect(findings(visited).filter(({ kind }) => kind === "silent")).toEqual([]);
});

test("without a row the others stay as they are, and the figures follow", () => {
  const laid = matrix(
    [maker, clinic],
    [
      ["maker", "new", 30, 30],
      ["clinic", "new", 5, 5],
    ],
    ["new"],
  );
  const less = withoutRow(laid, "maker");
  expect(less.rows).toEqual([clinic]);
  expect(less.cells).toEqual([laid.cells[1]]);
  expect(figuresOf(less, [], []).hub).toEqual({ row: 0, share: 1 });
  expect(withoutRow(laid, "nobody")).toBe(laid);
});

test("days are drawn one by one, or in whole weeks of a long period; nothing is lost or counted twice", () => {
  const days = [0, 9, 10, 99].map((day) => ({ day, toRow: 2, fromRow: 1 }));
  for (const [to, size] of [
    [29, 1],
    [99, 7],
  ] as const) {
    const bins = cellBinsOf(days, { from: 0, to });
    expect(bins).toHaveLength(Math.ceil((to + 1) / size));
    const within = days.filter(({ day }) => day <= to).length;
    expect(bins.reduce((sum, { toRow, fromRow }) => sum + toRow + fromRow, 0)).toBe(3 * within);
  }
});

test("somebody's partners are those on either end of their ties, the strongest first", () => {
  const ties = [
    { from: "a", to: "b", weight: 2 },
    { from: "c", to: "a", weight: 5 },
    { from: "b", to: "c", weight: 9 },
  ];
  expect(partnersOf(ties, "a")).toEqual([
    { key: "c", weight: 5 },
    { key: "b", weight: 2 },
  ]);
});
