/** Where a list goes on: the value it is ordered by, and the number of the last row seen. */
export type Cursor = { value: number; id: number };

/** The cursor as it stands in an address. */
export const cursorOf = (value: number, id: number): string => `${value}.${id}`;

/** Reads a cursor from an address; null when there is none or it is damaged. */
export function readCursor(text: string | null | undefined): Cursor | null {
  const [, value, id] = /^(-?\d{1,15})\.(\d{1,9})$/.exec(text ?? "") ?? [];
  return value === undefined || id === undefined ? null : { value: Number(value), id: Number(id) };
}
