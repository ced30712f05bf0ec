import fc from "fast-check";
import { expect, test } from "vitest";
import type { Side } from "~/access/actor";
import { balanced } from "~/modules/routing/rules/balance";

const someone = fc.record({
  organisationId: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
  side: fc.constantFrom<Side>("buyer", "seller", "neutral"),
  score: fc.double({ min: -3, max: 6, noNaN: true }),
});
const ranking = fc.array(someone, { maxLength: 12 }).map((list) =>
  list.map((one, n) => ({
    ...one,
    personId: n + 1,
    side: one.organisationId === null ? ("buyer" as Side) : one.side,
  })),
);

test("whoever is ranked first as a seller is followed by another organisation or by somebody who sells nothing, where there is one", () => {
  fc.assert(
    fc.property(ranking, fc.integer({ min: 1, max: 6 }), (people, take) => {
      const [first, second, ...rest] = balanced(people, new Map(), take);
      expect(rest.length).toBeLessThanOrEqual(Math.max(0, take - 2));
      if (first?.side !== "seller") return;
      const others = people.filter((one) => one.side !== "seller" || one.organisationId !== first.organisationId);
      if (others.length > 0) expect(others.map(({ personId }) => personId)).toContain(second?.personId);
    }),
  );
});

test("nobody is asked twice, nobody is lost, whatever the order they come in", () => {
  fc.assert(
    fc.property(ranking, (people) => {
      const ids = balanced(people, new Map(), 50).map(({ personId }) => personId);
      expect([...ids].sort((one, other) => one - other)).toEqual(people.map(({ personId }) => personId));
      expect(balanced([...people].reverse(), new Map(), 50).map(({ personId }) => personId)).toEqual(ids);
    }),
  );
});

test("no seller collects all: what an organisation answered lately counts against it", () => {
  const seller = (personId: number, organisationId: number, score: number) => ({
    personId,
    organisationId,
    side: "seller" as Side,
    score,
  });
  const people = [seller(1, 1, 3), seller(2, 1, 2.9), seller(3, 2, 2.2), seller(4, 3, 2)];
  const order = (shares: Map<number, number>) => balanced(people, shares, 4).map(({ personId }) => personId);
  expect(order(new Map())).toEqual([1, 3, 2, 4]);
  expect(order(new Map([[1, 0.9]]))[0]).toBe(3);
  const [first] = balanced(people, new Map([[1, 0.9]]), 4);
  expect(first?.moved).toEqual([{ kind: "fairness", share: 0, moved: "forward" }]);
});
