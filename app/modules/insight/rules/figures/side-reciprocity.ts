import type { SideFlow } from "./cross-side-ratio";
import { reciprocity } from "./reciprocity";

/**
 * How much of the talk between the sides goes both ways: the reciprocity of a club's sides, taken two by two.
 * Population: exchanges of the club between different sides. More is better, 1 is the most.
 */
export function sideReciprocity(flows: readonly SideFlow[]): number | null {
  const across = flows.filter(({ from, to }) => from !== to);
  const pairs = new Map<string, { toRow: number; fromRow: number }>();
  for (const { from, to, count } of across) {
    const key = [from, to].sort().join(" ");
    const pair = pairs.get(key) ?? { toRow: 0, fromRow: 0 };
    if (from < to) pair.toRow += count;
    else pair.fromRow += count;
    pairs.set(key, pair);
  }
  return reciprocity([[...pairs.values()]]);
}
