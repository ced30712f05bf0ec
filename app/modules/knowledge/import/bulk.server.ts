import type { Transaction } from "~/platform/db/database.server";

/* Many rows in one statement. Names of tables and columns come from our own code only. */

/** Adds rows, each with the same columns; one that is there already stays as it is. */
export async function insertRows(db: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const columns = Object.keys(first).map(quoted).join(", ");
  await db.$executeRawUnsafe(
    `INSERT INTO ${quoted(table)} (${columns}) SELECT ${columns} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb) ON CONFLICT DO NOTHING`,
    JSON.stringify(rows),
  );
}

/** Changes rows by their number, each with the same columns. */
export async function updateRows(
  db: Transaction,
  table: string,
  rows: readonly ({ id: number } & object)[],
): Promise<void> {
  const first = rows[0];
  if (!first) return;
  const changes = Object.keys(first)
    .filter((name) => name !== "id")
    .map((name) => `${quoted(name)} = r.${quoted(name)}`);
  await db.$executeRawUnsafe(
    `UPDATE ${quoted(table)} t SET ${changes.join(", ")} FROM jsonb_populate_recordset(NULL::${quoted(table)}, $1::jsonb) r WHERE t.id = r.id`,
    JSON.stringify(rows),
  );
}

/** Takes numbers for rows that are about to be added, so that other rows may point to them in the same breath. */
export async function reserveIds(db: Transaction, table: string, count: number): Promise<number[]> {
  if (count === 0) return [];
  const taken = await db.$queryRawUnsafe<{ id: number }[]>(
    `SELECT nextval(pg_get_serial_sequence($1, 'id'))::int AS id FROM generate_series(1, $2::int)`,
    quoted(table),
    count,
  );
  return taken.map((row) => row.id);
}

const quoted = (name: string) => `"${name}"`;
