/** What a ranking of one question came to: the place of the first who answered, if anybody did, and who would have been asked. */
export type Outcome = { place: number | null; asked: readonly number[] };

/** How good a rule is over many questions. MRR and hits: higher is better; the load's Gini: lower is fairer. */
export const figureNames = ["mrr", "hit1", "hit3", "hit10", "gini"] as const;
export type Figures = Record<(typeof figureNames)[number], number>;

/** Asked for a question: so many, the first of the ranking. */
export const askedTogether = 3;

/**
 * MRR is the mean of 1/place of the first who really answered (Voorhees 1999), hit@k the share of questions in which that
 * place is at most k, and the load's Gini tells how unevenly being asked (the first three) falls on all candidates.
 */
export function figuresOf(outcomes: readonly Outcome[], people: number): Figures {
  const places = outcomes.flatMap(({ place }) => place ?? []);
  const share = (most: number) => mean(places.map((place) => Number(place <= most)));
  const loads = new Map<number, number>();
  for (const { asked } of outcomes) for (const person of asked) loads.set(person, (loads.get(person) ?? 0) + 1);
  return {
    mrr: mean(places.map((place) => 1 / place)),
    hit1: share(1),
    hit3: share(3),
    hit10: share(10),
    gini: gini([...loads.values()], people),
  };
}

/** Gini's coefficient of values among so many, the others having none: 0 when all have the same, near 1 when one has everything. */
export function gini(values: readonly number[], among = values.length): number {
  const sorted = [...values].sort((one, other) => one - other);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const count = Math.max(among, sorted.length);
  const none = count - sorted.length;
  const ranked = sorted.reduce((sum, value, n) => sum + (2 * (none + n + 1) - count - 1) * value, 0);
  return ranked / (count * total);
}

/** The arithmetic mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * The 95 % intervals of several values measured on resampled questions: the percentile bootstrap (Efron 1979), always the
 * same draws for the same size and seed.
 */
export function bootstrap(
  size: number,
  measure: (drawn: readonly number[]) => readonly number[],
  { rounds, seed }: { rounds: number; seed: number },
): [low: number, high: number][] {
  const random = randomFrom(seed);
  const found = Array.from({ length: rounds }, () =>
    measure(Array.from({ length: size }, () => Math.floor(random() * size))),
  );
  return (found[0] ?? []).map((_value, n) => {
    const sorted = found.map((values) => values[n] ?? 0).sort((one, other) => one - other);
    return [sorted[Math.floor(0.025 * rounds)] ?? 0, sorted[Math.ceil(0.975 * rounds) - 1] ?? 0];
  });
}

/**
 * How large something has to be for its 95 % interval to leave out zero four times in five, told from the width of such an
 * interval: 1.96 + 0.84 standard errors, of which the interval holds twice 1.96.
 */
export const tellableFrom = ([low, high]: readonly [low: number, high: number]): number =>
  ((high - low) * (1.96 + 0.84)) / (2 * 1.96);

/** Numbers between 0 and 1 that a seed fixes (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
