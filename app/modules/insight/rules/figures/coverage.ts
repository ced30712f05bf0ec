import type { Flows } from "./flows";

/** How many exchanges each way make a pair count as talking with each other. */
export const enough = 3;

/**
 * Share of the pairs that talk with each other: cells with at least k exchanges in each direction, of all cells.
 * Population: every row with every column, also those that never met. More is better.
 * The density of a two-mode network over a threshold: Wasserman and Faust, Social Network Analysis (1994), 8.5.
 */
export function coverage(flows: Flows, k = enough): number | null {
  const cells = flows.flat();
  if (cells.length === 0) return null;
  return cells.filter(({ toRow, fromRow }) => toRow >= k && fromRow >= k).length / cells.length;
}
