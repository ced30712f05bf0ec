/** How many exchanges went from one side to another. */
export type SideFlow = { from: string; to: string; count: number };

/**
 * Whether people talk across the sides or among their own: the E–I index (E − I) / (E + I), with E exchanges between
 * different sides and I within one (1 = only across, −1 = only among their own).
 * Population: all exchanges of the club whose two ends are known. More is better.
 * Krackhardt and Stern, Informal networks and organizational crises, Social Psychology Quarterly 51 (1988).
 */
export function crossSideRatio(flows: readonly SideFlow[]): number | null {
  let [external, internal] = [0, 0];
  for (const { from, to, count } of flows) {
    if (from === to) internal += count;
    else external += count;
  }
  const total = external + internal;
  return total === 0 ? null : (external - internal) / total;
}
