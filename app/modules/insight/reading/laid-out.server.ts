import type { BlockSum } from "../rules/course";
import { startOf } from "../rules/days";
import type { WorkFare } from "../rules/felt";
import { type Cell, type CellSum, type CellTimes, type Matrix, matrixOf } from "../rules/matrix";
import type { ColumnKind, RowKind } from "../rules/matrix-wish";
import { feltByRow } from "./felt.server";
import {
  type ColumnHeading,
  columnHeadings,
  type KnownTopic,
  mostColumns,
  mostRows,
  type RowHeading,
  rowHeadings,
} from "./headings.server";
import { cellSums, type SumsWish, timesAndCourse } from "./sums.server";

export type LaidOut = Matrix<RowHeading, ColumnHeading> & {
  /** Rows and columns beyond those that are shown. */
  hidden: { rows: number; columns: number };
  /** How the work went for the people of a row, by its key, where at least five of them said so. */
  felt: Record<string, WorkFare>;
};
export type { Cell };

/** The matrix of a period: its rows and columns by name, and every cell, with times of response and how work went where they are asked for; and its course. */
export async function laidOut(
  wish: SumsWish,
  by: { rows: RowKind; columns: ColumnKind; topics: readonly KnownTopic[]; timed: boolean; span: number | null },
): Promise<{ laid: LaidOut; course: BlockSum[] }> {
  const sums = await cellSums(wish);
  const [clubId = 0] = wish.clubIds;
  const [found, columns] = await Promise.all([
    rowHeadings(by.rows, { clubId, sums }),
    columnHeadings(by.columns, { sums, topics: by.topics, clubIds: wish.clubIds }),
  ]);
  const kindOf = new Map(found.map(({ key, name }) => [key, name === "" ? key : name]));
  const named = (row: string) => (by.rows === "kinds" ? (kindOf.get(row) ?? row) : row);
  const rows = by.rows === "kinds" ? kindRows(found) : found;
  const shown = { rows: rows.slice(0, mostRows), columns: columns.slice(0, mostColumns) };
  const keys = found.map(({ key }) => key).filter((key) => shown.rows.some((row) => row.key === named(key)));
  const period = { clubId, since: startOf(wish.from), now: startOf(wish.to + 1) };
  const where = { rows: keys, columns: shown.columns.map(({ key }) => key) };
  const [{ times, course }, felt] = await Promise.all([
    by.timed ? timesAndCourse(wish, where, by.span) : { times: [], course: [] },
    by.timed ? feltByRow(period, by.rows) : {},
  ]);
  const renamed = <Counted extends { row: string }>(one: Counted): Counted => ({
    ...one,
    row: named(one.row),
  });
  const laid = {
    ...matrixOf(shown, sums.map<CellSum>(renamed), times.map<CellTimes>(renamed)),
    felt,
    hidden: { rows: rows.length - shown.rows.length, columns: columns.length - shown.columns.length },
  };
  return { laid, course: course.map<BlockSum>(renamed) };
}

/** Organisations of a kind are one row. */
function kindRows(organisations: readonly RowHeading[]): RowHeading[] {
  const kinds = new Map<string, RowHeading>();
  for (const row of organisations) {
    const key = row.name === "" ? row.key : row.name;
    if (!kinds.has(key)) kinds.set(key, { ...row, key, slug: null, hub: false });
  }
  return [...kinds.values()];
}
