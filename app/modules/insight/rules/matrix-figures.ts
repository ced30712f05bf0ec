import { gini, herfindahl } from "./figures/concentration";
import { coverage } from "./figures/coverage";
import { crossSideRatio, type SideFlow } from "./figures/cross-side-ratio";
import { effectiveRelationships } from "./figures/effective-relationships";
import { rowTotals } from "./figures/flows";
import { type HubDependence, hubDependence } from "./figures/hub-dependence";
import { reciprocity } from "./figures/reciprocity";
import { type Need, type UnmetCell, unmetCells } from "./figures/unmet-cells";
import type { Matrix } from "./matrix";

export type MatrixFigures = {
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

/** Every figure of a matrix; each says in its own file what it means and where it comes from. */
export function figuresOf(matrix: Matrix, sides: readonly SideFlow[], needs: readonly Need[]): MatrixFigures {
  return { ...earlierFiguresOf(matrix), crossSide: crossSideRatio(sides), unmet: unmetCells(needs) };
}

/** The figures that follow from the cells alone. */
export function earlierFiguresOf(matrix: Matrix): EarlierFigures {
  const totals = rowTotals(matrix.cells);
  return {
    relationships: effectiveRelationships(matrix.cells),
    coverage: coverage(matrix.cells),
    reciprocity: reciprocity(matrix.cells),
    hub: hubDependence(matrix.cells),
    gini: gini(totals),
    herfindahl: herfindahl(totals),
  };
}
