import { expect, test } from "vitest";
import { bucketOf, secondsOf } from "~/modules/insight/rules/buckets";
import { cellBinsOf } from "~/modules/insight/rules/cell-days";
import { dayNamed, dayText } from "~/modules/insight/rules/days";
import { dialogueOf } from "~/modules/insight/rules/every-side";
import { brokers } from "~/modules/insight/rules/figures/brokers";
import { coverage } from "~/modules/insight/rules/figures/coverage";
import { hubDependence, leftAlone } from "~/modules/insight/rules/figures/hub-dependence";
import { sideReciprocity } from "~/modules/insight/rules/figures/side-reciprocity";
import { unmetCells } from "~/modules/insight/rules/figures/unmet-cells";
import { readingOf, strengthOf } from "~/modules/insight/rules/lens";
import { matrixOf, stateOf } from "~/modules/insight/rules/matrix";
import { matrixCsv } from "~/modules/insight/rules/matrix-csv";
import { medianOf } from "~/modules/insight/rules/median";
import { noMeasures } from "~/modules/insight/rules/roll-up";
import { tenureAt } from "~/modules/insight/rules/tenure";
import { binsOf, lookBacksOf } from "~/modules/insight/rules/timeline";

const heading = (key: string, name = key) => ({ key, name });

test("a cell's times are those of its pair alone, whatever they were kept by, and its median lies in the middle of them", () => {
  const time = (row: string, seconds: number, count = 1) => ({ row, column: "new", bucket: bucketOf(seconds), count });
  const laid = matrixOf(
    { rows: [heading("maker"), heading("clinic")], columns: [heading("new"), heading("old")] },
    [
      { ...noMeasures, row: "maker", column: "new", toRow: 2 },
      { ...noMeasures, row: "maker", column: "new", toRow: 3, fromRow: 1 },
    ],
    [time("maker", 600), time("maker", 60), time("maker", 60, 2), time("clinic", 6000)],
  );
  expect(laid.cells[0]?.[0]).toMatchObject({ toRow: 5, fromRow: 1, median: { n: 4 } });
  expect(laid.cells[0]?.[0]?.median?.seconds).toBeCloseTo(60, -1);
  expect(laid.cells[0]?.[1]).toEqual({ ...noMeasures, median: null });
  expect(laid.cells[1]?.[0]).toMatchObject({ toRow: 0, median: { n: 1 } });
  const flows = [
    [0, 0],
    [2, 0],
    [0, 2],
    [1, 1],
  ] as const;
  expect(flows.map(([toRow, fromRow]) => stateOf({ toRow, fromRow }))).toEqual(["empty", "toRow", "fromRow", "both"]);
});

test("of an even number of times the median lies half-way between the two in the middle, in whatever order they come", () => {
  const [short, long] = [bucketOf(60), bucketOf(600)];
  const of = (...buckets: number[]) => medianOf(buckets.map((bucket) => ({ bucket, count: 1 })))?.seconds;
  expect(of(long, short)).toBeCloseTo((secondsOf(short) + secondsOf(long)) / 2);
  expect(of(long, short, short)).toBe(secondsOf(short));
  expect(medianOf([{ bucket: short, count: 0 }])).toBeNull();
  expect([bucketOf(0), secondsOf(0)]).toEqual([0, 1]);
});

test("a broker stands between different people, only those who connect anybody are named, five at most, and ties by name", () => {
  const tie = (from: string, to: string) => ({ from, to, weight: 1 });
  const chain = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
  const ties = chain.slice(1).map((to, n) => tie(chain[n] ?? "", to));
  const found = brokers([...ties, tie("a", "a"), tie("b", "a")]);
  expect(found.map(({ node }) => node)).toEqual(["e", "d", "f", "c", "g"]);
  expect(brokers(ties, { most: 20 })).toHaveLength(7);
  expect(brokers([tie("a", "b")])).toEqual([]);
});

test("three exchanges each way make a pair that talks, two in one direction do not", () => {
  const of = (toRow: number, fromRow: number) => coverage([[{ toRow, fromRow }]]);
  expect([of(3, 3), of(2, 9), of(9, 2)]).toEqual([1, 0, 0]);
});

test("without a hub those are left alone to whom nobody else says anything; to be spoken to is not to hear", () => {
  const flow = (toRow: number, fromRow: number) => ({ toRow, fromRow });
  const flows = [
    [flow(0, 9), flow(0, 9), flow(9, 0)],
    [flow(5, 0), flow(0, 1), flow(0, 0)],
  ];
  expect(leftAlone(flows, 0)).toEqual([0]);
  expect(leftAlone(flows, 1)).toEqual([]);
  expect(leftAlone(flows, 7)).toEqual([]);
  expect(hubDependence(flows)).toEqual({ row: 0, share: 27 / 33 });
});

test("one question too many is unmet, and equals are told in the order of topics and groups", () => {
  const need = (topicId: number, group: string, asked: number, inTime: number) => ({ topicId, group, asked, inTime });
  const found = unmetCells([need(2, "a", 2, 1), need(1, "b", 1, 0), need(1, "a", 1, 0), need(3, "a", 3, 3)]);
  expect(found.map(({ topicId, group, unmet }) => [topicId, group, unmet])).toEqual([
    [1, "a", 1],
    [1, "b", 1],
    [2, "a", 1],
  ]);
});

test("the sides talk with each other as far as each pair of them gives as it takes; talk among one's own does not count", () => {
  const flow = (from: string, to: string, count: number) => ({ from, to, count });
  expect(sideReciprocity([flow("buyer", "seller", 4), flow("seller", "buyer", 4), flow("buyer", "buyer", 90)])).toBe(1);
  expect(sideReciprocity([flow("buyer", "seller", 8), flow("seller", "buyer", 4)])).toBe(0.5);
  expect(sideReciprocity([flow("buyer", "seller", 4), flow("neutral", "buyer", 4)])).toBe(0);
  expect(sideReciprocity([flow("buyer", "buyer", 4)])).toBeNull();
});

test("what was told became talk where a reply was answered", () => {
  const sent = [
    { replies: 0, answered: false },
    { replies: 2, answered: false },
    { replies: 1, answered: true },
    { replies: 0, answered: true },
  ];
  expect(dialogueOf(sent)).toEqual({ sends: 4, heard: 2, answered: 1, ratio: 1 / 4 });
  expect(dialogueOf([]).ratio).toBeNull();
});

test("whoever entered less than thirty days ago is new, and of whom that is not known is not", () => {
  const at = new Date("2026-11-26T05:00:00Z");
  const daysAgo = (days: number, seconds = 0) => new Date(at.getTime() - days * 86_400_000 + seconds * 1000);
  expect([tenureAt(daysAgo(30, 1), at), tenureAt(daysAgo(30), at), tenureAt(undefined, at)]).toEqual([
    "newcomer",
    "regular",
    "regular",
  ]);
});

test("sixty days are sixty bars, one more are weeks; each stretch says its first and its last day", () => {
  const first = dayNamed("2026-01-01") ?? 0;
  const bars = (days: number) => {
    const last = first + days - 1;
    return binsOf([{ day: first + 6, count: 1 }], { first, last, from: first + 7, to: first + 7 });
  };
  expect(bars(60)).toHaveLength(60);
  expect(bars(61).slice(0, 2)).toEqual([
    { from: "2026-01-01", to: "2026-01-07", count: 1, chosen: false },
    { from: "2026-01-08", to: "2026-01-14", count: 0, chosen: true },
  ]);
  expect(bars(61).at(-1)).toMatchObject({ from: "2026-02-26", to: "2026-03-02" });
  expect([29, 30, 364, 365].map((last) => lookBacksOf({ first: 0, last }).length)).toEqual([0, 1, 2, 3]);
  const bins = cellBinsOf([{ day: first + 7, toRow: 2, fromRow: 1 }], { from: first, to: first + 45 });
  expect(bins.slice(0, 2)).toEqual([
    { from: "2026-01-01", to: "2026-01-07", toRow: 0, fromRow: 0 },
    { from: "2026-01-08", to: "2026-01-14", toRow: 2, fromRow: 1 },
  ]);
  expect(bins.at(-1)?.to).toBe(dayText(first + 45));
  expect(cellBinsOf([], { from: first, to: first + 44 })).toHaveLength(45);
});

test("what a cell shows of itself is a share of what there was, or a time beside the other times", () => {
  const cell = { ...noMeasures, kept: 3, missed: 1, accepted: 5, responses: 4, up: 0, down: 2, median: null };
  expect(readingOf("promise", cell)).toEqual({ value: 3 / 4, of: 4 });
  expect(readingOf("accepted", cell)).toEqual({ value: 1, of: 4 });
  expect(readingOf("helpful", cell)).toEqual({ value: 0, of: 2 });
  expect(readingOf("helpful", { ...cell, down: 0 })).toBeNull();
  expect(readingOf("time", cell)).toBeNull();
  const [short, long] = [
    { value: 60, of: 1 },
    { value: 6000, of: 1 },
  ];
  expect(strengthOf("promise", { value: 0.25, of: 4 }, [])).toBe(0.25);
  expect([strengthOf("time", short, [short, long]), strengthOf("time", long, [short, long])]).toEqual([0, 1]);
  expect(strengthOf("time", { value: 600, of: 1 }, [short, long])).toBeCloseTo(1 / 2);
  expect(strengthOf("time", { value: 1, of: 1 }, [short, long])).toBe(0);
  expect(strengthOf("time", long, [long])).toBe(0.5);
});

test("a name in the table that is taken along is never read as a formula, nor does a quotation mark break it", () => {
  const named = (name: string) => {
    const laid = matrixOf({ rows: [heading("1", name)], columns: [heading("new", "New, here")] }, [], []);
    return matrixCsv(laid).split("\r\n")[1];
  };
  expect(named('=SUM("A1")')).toMatch(/^"'=SUM\(""A1""\)","New, here",0,0,/);
  expect([named("-1"), named("+1"), named("@a"), named("a-b")].map((line) => line?.slice(0, 5))).toEqual([
    `"'-1"`,
    `"'+1"`,
    `"'@a"`,
    `"a-b"`,
  ]);
  expect(named("")).toMatch(/^"1",/);
  expect(matrixCsv({ rows: [], columns: [], cells: [] })).toMatch(/^\uFEFFrow,column,.*,not_helpful\r\n$/);
});
