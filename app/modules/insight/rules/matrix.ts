import { type Bucket, type Median, medianOf } from "./median";
import { type Measures, noMeasures } from "./roll-up";

export type Heading = { key: string; name: string };
export type CellSum = Measures & { row: string; column: string };
export type CellTimes = Bucket & { row: string; column: string };
export type Cell = Measures & { median: Median | null };
export type Matrix<Row extends Heading = Heading, Column extends Heading = Heading> = {
  rows: Row[];
  columns: Column[];
  /** One list for each row, one cell for each column. */
  cells: Cell[][];
};

/** From how many exchanges on a number is shown as it is; smaller ones are marked. */
export const smallBelow = 5;

const measures = Object.keys(noMeasures) as (keyof Measures)[];

/** Lays sums out as rows and columns; cells nothing is known of are empty. */
export function matrixOf<Row extends Heading, Column extends Heading>(
  headings: { rows: Row[]; columns: Column[] },
  sums: readonly CellSum[],
  times: readonly CellTimes[],
): Matrix<Row, Column> {
  const found = new Map<string, Measures>();
  for (const { row, column, ...sum } of sums) {
    const cell = found.get(`${row}\u0000${column}`) ?? { ...noMeasures };
    for (const measure of measures) cell[measure] += sum[measure];
    found.set(`${row}\u0000${column}`, cell);
  }
  const buckets = new Map<string, Map<number, number>>();
  for (const { row, column, bucket, count } of times) {
    const cell = buckets.get(`${row}\u0000${column}`) ?? new Map<number, number>();
    cell.set(bucket, (cell.get(bucket) ?? 0) + count);
    buckets.set(`${row}\u0000${column}`, cell);
  }
  const cells = headings.rows.map((row) =>
    headings.columns.map((column) => {
      const key = `${row.key}\u0000${column.key}`;
      const counted = [...(buckets.get(key) ?? [])].map(([bucket, count]) => ({ bucket, count }));
      return { ...(found.get(key) ?? noMeasures), median: medianOf(counted) };
    }),
  );
  return { ...headings, cells };
}

/** How a pair stands: it never met, only one side speaks, or both do. */
export function stateOf({ toRow, fromRow }: Pick<Cell, "toRow" | "fromRow">): "empty" | "toRow" | "fromRow" | "both" {
  if (toRow === 0 && fromRow === 0) return "empty";
  if (fromRow === 0) return "toRow";
  return toRow === 0 ? "fromRow" : "both";
}

/** The same matrix as if a row were not there. */
export function withoutRow<Laid extends Matrix>(matrix: Laid, key: string): Laid {
  const at = matrix.rows.findIndex((row) => row.key === key);
  const others = <Value>(values: readonly Value[]) => values.filter((_, index) => index !== at);
  return at === -1 ? matrix : { ...matrix, rows: others(matrix.rows), cells: others(matrix.cells) };
}
