import { type Sql, sql } from "~/platform/db/sql.server";
import { askingRow } from "../rules/asking-row";
import { type ColumnKind, isOfTopics, type RowKind } from "../rules/matrix-wish";
import { promiseSeconds } from "../rules/roll-up";
import { unmetRow } from "../rules/unmet-row";

type CellOf = { rows: RowKind; row: string; columns: ColumnKind; column: string };

/** Which exchanges `e` belong to a row. */
export function ofRow({ rows: kind, row }: CellOf): Sql {
  const number = /^\d{1,9}$/.test(row) ? Number(row) : -1;
  if (row === unmetRow)
    return sql`e.act = 'asked' AND e."fromSide" = 'buyer' AND coalesce(e."sellerSeconds", 2147483647) > ${promiseSeconds}`;
  if (row === askingRow) return sql`e.act = 'asked' AND e."fromSide" = 'buyer'`;
  if (kind === "experts") return sql`e."expertId" = ${number}`;
  if (kind === "organisations" || row === "0") return sql`e."organisationId" = ${number}`;
  return sql`e."organisationId" IN (SELECT id FROM "Organisation" WHERE kind::text = ${row})`;
}

/** Which exchanges `e` belong to a column. */
export function ofColumn({ rows: kind, row, columns, column }: CellOf): Sql {
  const groups = kind === "experts" || row === unmetRow || row === askingRow ? sql`e."askerGroups"` : sql`e.groups`;
  if (isOfTopics(columns)) return sql`${Number(column) || 0} = ANY(e."topicIds")`;
  if (columns === "stage") return sql`e.stage::text = ${column}`;
  return columns === "clubs" ? sql`true` : sql`${`${columns}:${column}`} = ANY(${groups})`;
}
