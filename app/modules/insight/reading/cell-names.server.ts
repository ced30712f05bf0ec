import { row, sql } from "~/platform/db/sql.server";
import { type ColumnKind, isOfTopics, type RowKind } from "../rules/matrix-wish";

type Which = { rows: RowKind; row: string; columns: ColumnKind; column: string; topic: string | null };

/** What a cell's row and column are called; null for a row that has no name of its own. */
export async function cellNames(
  { rows, row: key, columns, column, topic }: Which,
  clubId: number,
): Promise<{ row: string | null; column: string; topic: string | null }> {
  const numbers = [key, column].map((text) => (/^\d{1,9}$/.test(text) ? Number(text) : 0));
  const [rowId = 0, columnId = 0] = numbers;
  const found = await row<{
    organisation: string | null;
    person: string | null;
    topic: string | null;
    club: string | null;
    chosen: string | null;
  }>(sql`
    SELECT (SELECT name FROM "Organisation" WHERE id = ${rowId}) AS organisation, (SELECT name FROM "Person" WHERE id = ${rowId}) AS person,
      (SELECT name FROM "Topic" WHERE id = ${columnId} AND "clubId" = ${clubId}) AS topic, (SELECT name FROM "Club" WHERE id = ${clubId}) AS club,
      (SELECT name FROM "Topic" WHERE slug = ${topic ?? ""} AND "clubId" = ${clubId}) AS chosen`);
  const named =
    isOfTopics(columns) || columns === "follows" ? found?.topic : columns === "clubs" ? found?.club : column;
  return {
    row: (rows === "organisations" ? found?.organisation : rows === "experts" ? found?.person : key) ?? null,
    column: named ?? column,
    topic: found?.chosen ?? null,
  };
}
