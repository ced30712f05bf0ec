import fc from "fast-check";
import { expect, test } from "vitest";
import { brokers } from "~/modules/insight/rules/figures/brokers";
import { gini, herfindahl } from "~/modules/insight/rules/figures/concentration";
import { coverage } from "~/modules/insight/rules/figures/coverage";
import { crossSideRatio } from "~/modules/insight/rules/figures/cross-side-ratio";
import { effectiveRelationships } from "~/modules/insight/rules/figures/effective-relationships";
import { type Flows, rowTotals } from "~/modules/insight/rules/figures/flows";
import { hubDependence } from "~/modules/insight/rules/figures/hub-dependence";
import { reciprocity } from "~/modules/insight/rules/figures/reciprocity";
import { unmetCells } from "~/modules/insight/rules/figures/unmet-cells";

const flow = (toRow: number, fromRow = toRow) => ({ toRow, fromRow });
const tie = (from: string, to: string) => ({ from, to, weight: 1 });

/* Clubs whose structure is known: what every figure must say of them can be worked out by hand. */
const hubAndSpoke: Flows = [
  [flow(10), flow(10), flow(10)],
  [flow(0), flow(0), flow(0)],
  [flow(0), flow(0), flow(0)],
];
const fullMatrix: Flows = Array.from({ length: 3 }, () => [flow(5), flow(5), flow(5), flow(5)]);
const twoIslands: Flows = [
  [flow(8), flow(0)],
  [flow(0), flow(8)],
];
const oneWay: Flows = [[flow(6, 0), flow(0, 6)]];

test("hub and spoke: one row holds three relationships, and everything would be lost without it", () => {
  expect(effectiveRelationships(hubAndSpoke)).toBeCloseTo(3);
  expect(coverage(hubAndSpoke)).toBeCloseTo(3 / 9);
  expect(reciprocity(hubAndSpoke)).toBe(1);
  expect(hubDependence(hubAndSpoke)).toEqual({ row: 0, share: 1 });
  expect(gini(rowTotals(hubAndSpoke))).toBeCloseTo(2 / 3);
  expect(herfindahl(rowTotals(hubAndSpoke))).toBe(1);
});

test("a full matrix: as many relationships as cells, and nobody is needed more than others", () => {
  expect(effectiveRelationships(fullMatrix)).toBeCloseTo(12);
  expect(coverage(fullMatrix)).toBe(1);
  expect(hubDependence(fullMatrix)?.share).toBeCloseTo(1 / 3);
  expect(gini(rowTotals(fullMatrix))).toBeCloseTo(0);
  expect(herfindahl(rowTotals(fullMatrix))).toBeCloseTo(1 / 3);
});

test("two islands: two relationships, half the pairs, half lost without either", () => {
  expect(effectiveRelationships(twoIslands)).toBeCloseTo(2);
  expect(coverage(twoIslands)).toBe(0.5);
  expect(hubDependence(twoIslands)?.share).toBe(0.5);
});

test("one-way cells give nothing back", () => {
  expect(reciprocity(oneWay)).toBe(0);
  expect(coverage(oneWay)).toBe(0);
  expect(reciprocity([[flow(9, 3)]])).toBeCloseTo(1 / 3);
});

test("the broker between two islands holds every path between them", () => {
  const island = (name: string) => [
    tie(`${name}1`, `${name}2`),
    tie(`${name}2`, `${name}3`),
    tie(`${name}1`, `${name}3`),
  ];
  const [first, second] = brokers([...island("a"), ...island("b"), tie("a1", "x"), tie("x", "b1")]);
  // of the 15 pairs of others, 9 have one of each island
  expect(first).toEqual({ node: "x", share: expect.closeTo(9 / 15) });
  // a1 stands between its two neighbours and x with the three beyond
  expect(second?.share).toBeCloseTo(8 / 15);
  expect(brokers([tie("hub", "a"), tie("hub", "b"), tie("hub", "c")])).toEqual([{ node: "hub", share: 1 }]);
  expect(brokers(island("a"))).toEqual([]);
  expect(brokers([tie("hub", "a"), tie("hub", "b"), tie("hub", "c")], { among: (node) => node !== "hub" })).toEqual([]);
});

test("talk across sides and among one's own balance each other", () => {
  const flows = (across: number, within: number) => [
    { from: "buyer", to: "seller", count: across },
    { from: "buyer", to: "buyer", count: within },
  ];
  expect(crossSideRatio(flows(10, 0))).toBe(1);
  expect(crossSideRatio(flows(0, 10))).toBe(-1);
  expect(crossSideRatio(flows(15, 5))).toBe(0.5);
  expect(crossSideRatio([])).toBeNull();
});

test("unmet cells are those with a question too many, the worst first", () => {
  const need = (topicId: number, asked: number, inTime: number) => ({ topicId, group: "newcomer", asked, inTime });
  expect(
    unmetCells([need(1, 4, 4), need(2, 3, 2), need(3, 5, 0)]).map(({ topicId, unmet }) => [topicId, unmet]),
  ).toEqual([
    [3, 5],
    [2, 1],
  ]);
});

test("nothing happened: no figure is made up", () => {
  const silent: Flows = [[flow(0), flow(0)]];
  expect([
    effectiveRelationships(silent),
    reciprocity(silent),
    hubDependence(silent),
    gini([0, 0]),
    herfindahl([0]),
  ]).toEqual([null, null, null, null, null]);
  expect(coverage(silent)).toBe(0);
  expect(coverage([])).toBeNull();
});

const cell = fc.record({ toRow: fc.nat(50), fromRow: fc.nat(50) });
const matrices = fc
  .integer({ min: 1, max: 6 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 6 }),
  );
const figures = (flows: Flows) => [
  effectiveRelationships(flows),
  reciprocity(flows),
  hubDependence(flows)?.share ?? null,
  herfindahl(rowTotals(flows)),
];
const close = (one: readonly (number | null)[], other: readonly (number | null)[]) =>
  one.forEach((value, index) => {
    if (value === null) expect(other[index]).toBeNull();
    else expect(other[index]).toBeCloseTo(value, 9);
  });

test("the order of rows and columns says nothing", () => {
  fc.assert(
    fc.property(matrices, (flows) => {
      const turned = [...flows].reverse().map((row) => [...row].reverse());
      close(
        [...figures(turned), coverage(turned), gini(rowTotals(turned))],
        [...figures(flows), coverage(flows), gini(rowTotals(flows))],
      );
    }),
  );
});

test("ten times as much of everything changes no share", () => {
  fc.assert(
    fc.property(matrices, (flows) => {
      const more = flows.map((row) => row.map(({ toRow, fromRow }) => flow(10 * toRow, 10 * fromRow)));
      close([...figures(more), gini(rowTotals(more))], [...figures(flows), gini(rowTotals(flows))]);
    }),
  );
});

test("an organisation that does nothing changes coverage and Gini, and nothing else", () => {
  fc.assert(
    fc.property(matrices, (flows) => {
      const more = [...flows, (flows[0] ?? []).map(() => flow(0))];
      close(figures(more), figures(flows));
      const [before, after] = [coverage(flows) ?? 0, coverage(more) ?? 0];
      expect(after).toBeCloseTo((before * flows.length) / more.length);
      expect(gini(rowTotals(more)) ?? 1).toBeGreaterThanOrEqual(gini(rowTotals(flows)) ?? 0);
    }),
  );
});

test("effective relationships lie between one and all cells with anything in them", () => {
  fc.assert(
    fc.property(matrices, (flows) => {
      const value = effectiveRelationships(flows);
      const busy = flows.flat().filter(({ toRow, fromRow }) => toRow + fromRow > 0).length;
      if (value === null) expect(busy).toBe(0);
      else {
        expect(value).toBeGreaterThanOrEqual(1 - 1e-9);
        expect(value).toBeLessThanOrEqual(busy + 1e-9);
      }
    }),
  );
});
