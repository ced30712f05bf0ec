import type { Tie } from "./figures/brokers";

export type Partner = { key: string; weight: number };

/** With whom somebody exchanged anything, the most first. */
export function partnersOf(ties: readonly Tie[], key: string): Partner[] {
  return ties
    .flatMap(({ from, to, weight }) =>
      from === to ? [] : from === key ? [{ key: to, weight }] : to === key ? [{ key: from, weight }] : [],
    )
    .sort((one, other) => other.weight - one.weight);
}
