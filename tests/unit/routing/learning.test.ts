import fc from "fast-check";
import { expect, test } from "vitest";
import { type Choice, learnWeights } from "~/modules/routing/rules/learn";
import { bootstrap, figuresOf, gini, mean, randomFrom, tellableFrom } from "~/modules/routing/rules/measures";

/** Choices of somebody who follows known weights. */
function choicesUnder(weights: readonly number[], count: number): Choice[] {
  const random = randomFrom(7);
  return Array.from({ length: count }, () => {
    const rows = Array.from({ length: 6 }, () => Float64Array.from(weights, () => random() * 4 - 2));
    const chances = rows.map((row) => Math.exp(row.reduce((sum, value, n) => sum + value * (weights[n] ?? 0), 0)));
    let rest = random() * chances.reduce((sum, one) => sum + one, 0);
    const chosen = chances.findIndex((chance) => (rest -= chance) <= 0);
    return { rows, chosen: [Math.max(0, chosen)], weight: 1 };
  });
}

test("weights under which choices were made are found again", () => {
  const learned = learnWeights(choicesUnder([1.2, 0, -0.7], 3000), 3, 1e-6);
  for (const [n, weight] of [1.2, 0, -0.7].entries()) expect(Math.abs((learned[n] ?? 9) - weight)).toBeLessThan(0.08);
});

test("learning twice gives the same, and a strong ridge holds weights small", () => {
  const choices = choicesUnder([1, -1], 200);
  expect(learnWeights(choices, 2, 0.1)).toEqual(learnWeights(choices, 2, 0.1));
  const size = (ridge: number) => Math.hypot(...learnWeights(choices, 2, ridge));
  expect(size(10)).toBeLessThan(size(0.1));
  expect(learnWeights([], 2, 0.1)).toEqual(new Float64Array(2));
});

test("figures of known outcomes", () => {
  const outcomes = [
    { place: 1, asked: [1, 2, 3] },
    { place: 4, asked: [1, 2, 3] },
    { place: 20, asked: [1, 2, 3] },
    { place: null, asked: [1, 2, 3] },
  ];
  const figures = figuresOf(outcomes, 6);
  expect(figures.mrr).toBeCloseTo((1 + 1 / 4 + 1 / 20) / 3);
  expect([figures.hit1, figures.hit3, figures.hit10].map((value) => Number(value.toFixed(3)))).toEqual([
    0.333, 0.333, 0.667,
  ]);
  expect(figures.gini).toBeCloseTo(0.5);
});

test("Gini is 0 for equal loads and nears 1 when one bears all", () => {
  expect(gini([5, 5, 5, 5])).toBeCloseTo(0);
  expect(gini([7], 100)).toBeCloseTo(0.99);
  expect(gini([])).toBe(0);
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 2 }), fc.integer({ min: 1, max: 9 }), (values, times) => {
      expect(gini(values.map((value) => value * times))).toBeCloseTo(gini(values));
      expect(gini([...values].reverse())).toBeCloseTo(gini(values));
      expect(
        gini(
          values.filter((value) => value > 0),
          values.length,
        ),
      ).toBeCloseTo(gini(values));
    }),
  );
});

test("an interval holds what was measured and is the same each time", () => {
  const values = Array.from({ length: 200 }, (_one, n) => n % 10);
  const measure = (drawn: readonly number[]) => [mean(drawn.map((n) => values[n] ?? 0))];
  const [[low, high] = [0, 0]] = bootstrap(values.length, measure, { rounds: 500, seed: 3 });
  expect(low).toBeLessThan(4.5);
  expect(high).toBeGreaterThan(4.5);
  expect(high - low).toBeLessThan(1.2);
  expect(bootstrap(values.length, measure, { rounds: 500, seed: 3 })).toEqual([[low, high]]);
});

test("what is as large as can be told is told from chance about four times in five", () => {
  const random = randomFrom(11);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const interval = (values: readonly number[]) =>
    bootstrap(values.length, (drawn) => [mean(drawn.map((n) => values[n] ?? 0))], { rounds: 200, seed: 5 })[0] ?? [
      0, 0,
    ];
  const sample = (around: number) => Array.from({ length: 80 }, () => around + normal());
  const large = mean(Array.from({ length: 20 }, () => tellableFrom(interval(sample(0)))));
  expect(large).toBeCloseTo((1.96 + 0.84) / Math.sqrt(80), 1);
  const told = (around: number) => mean(Array.from({ length: 200 }, () => Number(interval(sample(around))[0] > 0)));
  expect(told(large)).toBeGreaterThan(0.7);
  expect(told(large)).toBeLessThan(0.9);
  expect(told(large / 2)).toBeLessThan(0.5);
});
