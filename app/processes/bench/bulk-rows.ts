import { type Connection, pool } from "~/platform/db/database.server";

type Row = Record<string, unknown>;

/** One connection on which rows may come in any order and need not be safe on disk yet. */
export async function writingInBulk<Value>(work: (connection: Connection) => Promise<Value>): Promise<Value> {
  const connection = await pool.connect();
  try {
    await connection.query("SET session_replication_role = replica");
    await connection.query("SET synchronous_commit = off");
    return await work(connection);
  } finally {
    connection.release(true);
  }
}

/** Collects rows for a table and writes them a thousand at a time. */
export class BulkRows {
  private waiting: Row[] = [];

  constructor(
    private readonly connection: Connection,
    private readonly table: string,
    private readonly batch = 1000,
  ) {}

  async add(row: Row): Promise<void> {
    this.waiting.push(row);
    if (this.waiting.length >= this.batch) await this.flush();
  }

  /** Writes what still waits. */
  async flush(): Promise<void> {
    const [first] = this.waiting;
    if (!first) return;
    const columns = Object.keys(first)
      .map((name) => `"${name}"`)
      .join(", ");
    await this.connection.query(
      `INSERT INTO "${this.table}" (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::"${this.table}", $1::json)`,
      [JSON.stringify(this.waiting)],
    );
    this.waiting = [];
  }
}

/** Lets the numbers of new rows go on after those that were written with their own. */
export async function continueNumbers(connection: Connection, tables: readonly string[]): Promise<void> {
  for (const table of tables) {
    await connection.query(
      `SELECT setval(pg_get_serial_sequence('"${table}"', 'id'), (SELECT coalesce(max(id), 1) FROM "${table}"))`,
    );
  }
}
