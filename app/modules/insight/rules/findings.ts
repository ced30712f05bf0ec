import { both, sum } from "./figures/flows";
import { leftAlone } from "./figures/hub-dependence";
import type { UnmetCell } from "./figures/unmet-cells";
import { type Heading, type Matrix, smallBelow, stateOf } from "./matrix";
import type { MatrixFigures } from "./matrix-figures";

/** Something a matrix says that somebody should do something about. Rows and columns by their place. */
export type Finding =
  | ({ kind: "unmet" } & UnmetCell)
  | { kind: "hub"; row: number; share: number; rows: number; alone: number }
  | { kind: "unheard"; row: number; column: number; count: number }
  | { kind: "silent"; row: number; column: number; elsewhere: number };

type Row = Heading & { seated: boolean };

/** A row is leaned on too much when it carries twice its even share, and a quarter of everything at least. */
const tooMuch = (share: number, rows: number) => rows >= 3 && share >= Math.max(0.25, 2 / rows);

/**
 * The worst of each kind: a group that asks and is not heard, a row everything hangs on, members who speak to a row without an
 * answer, and an organisation with a seat that never met a group of people which talks elsewhere (not every organisation has to
 * speak of every topic). What is too little to judge is not said.
 */
export function findingsOf(matrix: Matrix<Row>, { unmet, hub }: MatrixFigures, ofPeople: boolean): Finding[] {
  const findings: Finding[] = [];
  const [worst] = unmet;
  if (worst) findings.push({ kind: "unmet", ...worst });
  const hubRow = hub ? matrix.rows[hub.row] : undefined;
  if (hub && hubRow && hubRow.key !== "0" && tooMuch(hub.share, matrix.rows.length))
    findings.push({ kind: "hub", ...hub, rows: matrix.rows.length, alone: leftAlone(matrix.cells, hub.row).length });
  const pairs = matrix.cells.flatMap((cells, row) => cells.map((cell, column) => ({ row, column, cell })));
  const unheard = pairs
    .filter(({ cell }) => stateOf(cell) === "toRow" && cell.toRow >= smallBelow)
    .sort((one, other) => other.cell.toRow - one.cell.toRow)[0];
  if (unheard) findings.push({ kind: "unheard", row: unheard.row, column: unheard.column, count: unheard.cell.toRow });
  const busy = matrix.columns.map((_, at) => sum(matrix.cells.map((cells) => both(cells[at] ?? nothing))));
  const silent = (ofPeople ? pairs : [])
    .filter(({ row, cell, column }) => stateOf(cell) === "empty" && matrix.rows[row]?.seated && talks(busy[column]))
    .sort((one, other) => (busy[other.column] ?? 0) - (busy[one.column] ?? 0) || one.row - other.row)[0];
  if (silent)
    findings.push({ kind: "silent", row: silent.row, column: silent.column, elsewhere: busy[silent.column] ?? 0 });
  return findings;
}

const nothing = { toRow: 0, fromRow: 0 };
const talks = (total: number | undefined) => (total ?? 0) >= smallBelow;
