import { secondsOf } from "./buckets";

/** How many times lie in a bucket. */
export type Bucket = { bucket: number; count: number };
export type Median = { n: number; seconds: number; low: number | null; high: number | null };

/**
 * The median of times kept in buckets, with a 95 % interval from order statistics: the ranks between which the median of
 * the population lies follow a binomial distribution with p = 1/2, whatever the distribution of the times
 * (Conover, Practical Nonparametric Statistics, 3.2). Below six times there is no such interval.
 */
export function medianOf(buckets: readonly Bucket[]): Median | null {
  const sorted = buckets.filter(({ count }) => count > 0).sort((one, other) => one.bucket - other.bucket);
  const n = sorted.reduce((sum, { count }) => sum + count, 0);
  if (n === 0) return null;
  const middle = (atRank(sorted, Math.floor((n + 1) / 2)) + atRank(sorted, Math.ceil((n + 1) / 2))) / 2;
  const rank = lowerRank(n);
  if (rank < 1) return { n, seconds: middle, low: null, high: null };
  return { n, seconds: middle, low: atRank(sorted, rank), high: atRank(sorted, n + 1 - rank) };
}

function atRank(sorted: readonly Bucket[], rank: number): number {
  let passed = 0;
  for (const { bucket, count } of sorted) {
    passed += count;
    if (passed >= rank) return secondsOf(bucket);
  }
  return Number.NaN;
}

/** The largest rank r with P(fewer than r of n lie below the median) ≤ 2.5 %; 0 when n is too small. */
export function lowerRank(n: number): number {
  if (n > 1000) return Math.max(0, Math.floor((n + 1) / 2 - (1.959964 * Math.sqrt(n)) / 2));
  let [mass, below, rank] = [0.5 ** n, 0, 0];
  while (rank < n) {
    below += mass;
    if (below > 0.025) return rank;
    rank += 1;
    mass *= (n - rank + 1) / rank;
  }
  return rank;
}
