import { sum } from "./flows";

/**
 * How unevenly the work lies on the rows: the Gini coefficient Σ(2i − n − 1)·x / (n·Σx) of their sorted totals
 * (0 = all alike, (n − 1)/n = one does everything). Population: the rows shown, also silent ones. Less is better.
 * Gini, Variabilità e mutabilità (1912).
 */
export function gini(totals: readonly number[]): number | null {
  const [n, all] = [totals.length, sum(totals)];
  if (n === 0 || all === 0) return null;
  const sorted = [...totals].sort((one, other) => one - other);
  return sum(sorted.map((total, index) => (2 * (index + 1) - n - 1) * total)) / (n * all);
}

/**
 * The same as a chance: the Herfindahl–Hirschman index Σ share², how likely two exchanges picked at random run through
 * the same row (1/n = all alike, 1 = one does everything). Population: the rows with any exchange. Less is better.
 * Hirschman, The paternity of an index, American Economic Review 54 (1964).
 */
export function herfindahl(totals: readonly number[]): number | null {
  const all = sum(totals);
  return all === 0 ? null : sum(totals.map((total) => (total / all) ** 2));
}
