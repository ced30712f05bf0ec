import { expect, test } from "vitest";
import type { Side } from "~/access/actor";
import { balanced } from "~/modules/routing/rules/balance";

const one = (personId: number, score: number, side: Side, organisationId: number | null = null) => ({
  personId,
  organisationId,
  side,
  score,
});
const ids = (people: ReturnType<typeof one>[], take: number, shares = new Map<number, number>()) =>
  balanced(people, shares, take).map(({ personId }) => personId);
const moved = (people: ReturnType<typeof one>[], shares = new Map<number, number>()) =>
  balanced(people, shares, 9).map((found) => found.moved);

test("one who sells is not asked alone while anybody else can be, and somebody who sells nothing may be", () => {
  expect(ids([one(1, 3, "seller", 1), one(2, 1, "buyer")], 1)).toEqual([1, 2]);
  expect(ids([one(1, 3, "buyer"), one(2, 1, "buyer")], 1)).toEqual([1]);
  expect(ids([one(1, 3, "neutral", 1), one(2, 2, "seller", 2)], 1)).toEqual([1]);
  expect(ids([one(1, 3, "seller", 1), one(2, 1, "seller", 1)], 1)).toEqual([1]);
  expect(ids([one(1, 3, "seller", 1), one(2, 1, "seller", 1)], 2)).toEqual([1, 2]);
  expect(ids([one(1, 3, "seller", 1), one(2, 1, "neutral", 1)], 1)).toEqual([1, 2]);
  expect(ids([one(1, 9, "seller", 1), one(2, 8, "seller", 2), one(3, 1, "buyer")], 2)).toEqual([1, 2]);
  expect(ids([], 2)).toEqual([]);
});

test("equals come in the order of their numbers, whoever has the higher score first", () => {
  expect(ids([one(9, 1, "buyer"), one(3, 1, "buyer"), one(5, 2, "buyer")], 3)).toEqual([5, 3, 9]);
});

test("whoever is set beside a seller is told so, and nobody is told they moved who stayed where they were", () => {
  const colleagues = [one(1, 9, "seller", 1), one(2, 8.9, "seller", 1), one(3, 1, "buyer")];
  expect(moved(colleagues)).toEqual([
    [],
    [{ kind: "balance", beside: "seller" }],
    [{ kind: "fairness", share: 0, moved: "back" }],
  ]);
  expect(moved([one(1, 9, "seller", 1), one(2, 8, "buyer"), one(3, 7, "seller", 2)])).toEqual([[], [], []]);
});

test("what an organisation answered lately moves its people back and others forward, and they are told its share", () => {
  const people = [one(1, 3, "seller", 1), one(2, 2.9, "seller", 2), one(3, 2.8, "buyer")];
  expect(moved(people, new Map([[1, 0.5]]))).toEqual([
    [{ kind: "fairness", share: 0, moved: "forward" }],
    [{ kind: "fairness", share: 0, moved: "forward" }],
    [{ kind: "fairness", share: 0.5, moved: "back" }],
  ]);
});

test("answering much lately counts against those who sell alone; each further voice of an organisation against all", () => {
  const shares = new Map([[1, 1]]);
  expect(ids([one(1, 3, "neutral", 1), one(2, 2.9, "buyer")], 2, shares)).toEqual([1, 2]);
  const voices = [one(1, 3, "neutral", 1), one(2, 2.9, "neutral", 1), one(3, 2.8, "neutral", 1), one(4, 1.9, "buyer")];
  expect(ids(voices, 4)).toEqual([1, 2, 4, 3]);
});
