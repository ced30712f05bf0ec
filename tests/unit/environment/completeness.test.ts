import { expect, test } from "vitest";
import { elementKeys, elementsOf, type Facts, scoreOf } from "~/modules/environment/rules/completeness";

const nothing: Facts = {
  products: 0,
  productsTold: 0,
  productsShown: 0,
  logos: 0,
  story: 0,
  pictures: 0,
  websites: 0,
  about: 0,
  answers: 0,
  answersLately: 0,
  medianHours: null,
  services: 0,
  servicesTold: 0,
  servicesShown: 0,
  contacts: 0,
  contactKinds: 0,
  contactsTimed: 0,
  sales: 0,
  salesTold: 0,
  salesLinked: 0,
  seats: 0,
  hostSeats: 0,
  activeSeats: 0,
};

test("nothing is nothing, everything is everything, and there are eight elements of three", () => {
  const full = Object.fromEntries(Object.keys(nothing).map((key) => [key, 100])) as Facts;
  expect(scoreOf(elementsOf(nothing))).toBe(0);
  expect(scoreOf(elementsOf({ ...full, medianHours: 2 }))).toBe(100);
  expect(elementsOf(nothing).map(({ key }) => key)).toEqual([...elementKeys]);
  expect(elementsOf(nothing).map(({ parts }) => parts.length)).toEqual(elementKeys.map(() => 3));
});

test("a slow first answer, or none, is not soon; one thing more is one twenty-fourth more", () => {
  const advice = (medianHours: number | null) =>
    elementsOf({ ...nothing, medianHours })
      .find(({ key }) => key === "advice")
      ?.parts.at(-1)?.met;
  expect([advice(null), advice(24), advice(24.1)]).toEqual([false, true, false]);
  expect(scoreOf(elementsOf({ ...nothing, contacts: 1 }))).toBe(4);
});
