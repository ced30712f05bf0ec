import { type Flows, sum } from "./flows";

/**
 * How much of the talk goes both ways: Σ min(to, from) / Σ max(to, from) over the cells (1 = each gives as much as it gets).
 * Population: cells with any exchange. More is better.
 * Weighted reciprocity, after Squartini, Picciolo, Ruzzenenti and Garlaschelli, Scientific Reports 3 (2013), with the larger direction below the line.
 */
export function reciprocity(flows: Flows): number | null {
  const cells = flows.flat();
  const larger = sum(cells.map(({ toRow, fromRow }) => Math.max(toRow, fromRow)));
  if (larger === 0) return null;
  return sum(cells.map(({ toRow, fromRow }) => Math.min(toRow, fromRow))) / larger;
}
