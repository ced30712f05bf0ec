import { gini, herfindahl } from "./figures/concentration";
import { coverage } from "./figures/coverage";
import { crossSideRatio, type SideFlow } from "./figures/cross-side-ratio";
import { effectiveRelationships } from "./figures/effective-relationships";
import { type Flows, rowTotals, sum } from "./figures/flows";
import { type HubDependence, hubDependence } from "./figures/hub-dependence";
import { reciprocity } from "./figures/reciprocity";
import { type Need, type UnmetCell, unmetCells } from "./figures/unmet-cells";
import type { Matrix } from "./matrix";

export type MatrixFigures = {
  /** How much was exchanged at all. */
  exchanges: number;
  relationships: number | null;
  coverage: number | null;
  reciprocity: number | null;
  crossSide: number | null;
  hub: HubDependence | null;
  gini: number | null;
  herfindahl: number | null;
  unmet: UnmetCell[];
};

/** What of the figures an earlier period tells, too. */
export type EarlierFigures = Omit<MatrixFigures, "crossSide" | "unmet">;

/** From how many exchanges on two periods are compared; fewer go up and down by chance. */
const comparableFrom = 30;

/** How a figure turned from one period to the next; too little happened in one of them to say so, or it reads the same. */
export type Turn = "better" | "worse" | "same" | "few";

/** Whether a figure became better: more or less of it is good. */
export function turnOf(
  [now, past]: readonly [EarlierFigures, EarlierFigures],
  of: (figures: EarlierFigures) => number | null,
  good: 1 | -1,
): Turn {
  if (Math.min(now.exchanges, past.exchanges) < comparableFrom) return "few";
  const change = ((of(now) ?? 0) - (of(past) ?? 0)) * good;
  return change === 0 ? "same" : change > 0 ? "better" : "worse";
}

/** Every figure of a matrix; each says in its own file what it means and where it comes from. */
export function figuresOf(matrix: Matrix, sides: readonly SideFlow[], needs: readonly Need[]): MatrixFigures {
  return { ...earlierFiguresOf(matrix), crossSide: crossSideRatio(sides), unmet: unmetCells(needs) };
}

/** The figures that follow from the cells alone. */
export function earlierFiguresOf(matrix: { cells: Flows }): EarlierFigures {
  const totals = rowTotals(matrix.cells);
  return {
    exchanges: sum(totals),
    relationships: effectiveRelationships(matrix.cells),
    coverage: coverage(matrix.cells),
    reciprocity: reciprocity(matrix.cells),
    hub: hubDependence(matrix.cells),
    gini: gini(totals),
    herfindahl: herfindahl(totals),
  };
}
