import { type Flows, rowTotals, sum } from "./flows";

export type HubDependence = { row: number; share: number };

/**
 * What would be lost without the hub: the share of exchanges that run through the busiest row.
 * Population: exchanges between the rows and the columns shown. Less is better; with n rows no less than 1/n.
 * Removal of the best connected node: Albert, Jeong and Barabási, Error and attack tolerance of complex networks, Nature 406 (2000).
 */
export function hubDependence(flows: Flows): HubDependence | null {
  const totals = rowTotals(flows);
  const total = sum(totals);
  if (total === 0) return null;
  const busiest = Math.max(...totals);
  return { row: totals.indexOf(busiest), share: busiest / total };
}

/** The columns nobody but this row says anything to: without it they hear nothing at all. */
export function leftAlone(flows: Flows, row: number): number[] {
  return (flows[row] ?? []).flatMap(({ fromRow }, column) =>
    fromRow > 0 && flows.every((cells, other) => other === row || (cells[column]?.fromRow ?? 0) === 0) ? [column] : [],
  );
}
