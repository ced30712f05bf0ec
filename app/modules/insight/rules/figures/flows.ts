/** How much went each way between the rows and the columns of a matrix. */
export type Flow = { toRow: number; fromRow: number };
export type Flows = readonly (readonly Flow[])[];

/** What went both ways between a row and a column. */
export const both = ({ toRow, fromRow }: Flow): number => toRow + fromRow;
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
/** What went both ways between each row and all columns. */
export const rowTotals = (flows: Flows): number[] => flows.map((row) => sum(row.map(both)));
