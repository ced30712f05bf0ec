import { expect, test } from "vitest";
import type { Side } from "~/access/actor";
import { type AskedBefore, nextToAsk, type RouteState, wantedNow } from "~/modules/routing/rules/next-to-ask";

const one = (personId: number, side: Side) => ({ personId, side });
const asked = (personId: number, side: Side, state: RouteState = "asked"): AskedBefore => ({ personId, side, state });
const ranked = [one(1, "seller"), one(2, "neutral"), one(3, "seller"), one(4, "buyer"), one(5, "seller")];
const next = (before: AskedBefore[], chosen = false) => nextToAsk(ranked, before, chosen)?.personId ?? null;

test("two are asked at the same time, and one where the asker chose or somebody has taken the question", () => {
  expect([wantedNow([], false), wantedNow([asked(1, "seller")], false)]).toEqual([2, 1]);
  expect(wantedNow([asked(1, "seller"), asked(2, "neutral")], false)).toBe(0);
  expect(wantedNow([asked(1, "seller"), asked(2, "neutral"), asked(3, "seller")], false)).toBe(0);
  expect([wantedNow([], true), wantedNow([asked(1, "seller")], true)]).toEqual([1, 0]);
  expect(wantedNow([asked(1, "seller", "taken")], false)).toBe(0);
  for (const over of ["postponed", "expired", "answered", "passedOn", "declined", "withdrawn"] as const)
    expect(wantedNow([asked(1, "seller", over), asked(2, "neutral")], false)).toBe(1);
});

test("the first of the ranking who was not asked is asked, and nobody when enough are", () => {
  expect(next([])).toBe(1);
  expect(next([asked(1, "seller")])).toBe(2);
  expect(next([asked(1, "seller"), asked(2, "neutral")])).toBeNull();
});

test("after a silent one it is somebody of the same side, and after three of a side somebody of another", () => {
  expect(next([asked(1, "seller", "expired"), asked(2, "neutral")])).toBe(3);
  expect(next([asked(1, "seller"), asked(2, "neutral", "declined")])).toBe(3);
  expect(next([asked(1, "seller", "expired"), asked(3, "seller", "expired"), asked(2, "neutral")])).toBe(5);
  const sellers = [1, 3, 6].map((id) => asked(id, "seller", "expired"));
  expect(next([...sellers, asked(2, "neutral")])).toBe(4);
});

test("nobody is left when all were asked, and whom the asker chose is asked whatever their side", () => {
  expect(
    nextToAsk([one(1, "seller")], [asked(1, "seller", "expired"), asked(2, "buyer", "expired")], false),
  ).toBeNull();
  const sellers = [1, 3, 6].map((id) => asked(id, "seller", "expired"));
  expect(nextToAsk([one(7, "seller")], sellers, false)).toBeNull();
  expect(nextToAsk([one(7, "seller")], sellers, true)?.personId).toBe(7);
  expect(nextToAsk([], [], true)).toBeNull();
});
