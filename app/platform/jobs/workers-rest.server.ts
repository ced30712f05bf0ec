import { pool } from "../db/database.server";
import { type OwnConnection, ownConnection } from "../db/own-connection.server";

/** Workers hold this lock together; whoever holds it alone has none beside them. */
const key = "hashtextextended('chomrom works', 0)";

/**
 * Runs what no job may come in between, such as playing the demo: asks the workers of all processes to rest, waits until
 * they do, and lets them go on when it ends, however it ends.
 */
export async function whileWorkersRest<Made>(work: () => Promise<Made>): Promise<Made> {
  const client = ownConnection("chomrom alone");
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(${key})`);
    return await work();
  } finally {
    await client.end();
  }
}

/** Takes a worker's share of the lock for as long as its connection lives; false while others are asked to rest. */
export async function mayWork(client: OwnConnection): Promise<boolean> {
  const { rows } = await client.query<{ may: boolean }>(`SELECT pg_try_advisory_lock_shared(${key}) AS may`);
  return rows[0]?.may === true;
}

/** Whether somebody waits for the workers to rest. */
export async function restIsWished(): Promise<boolean> {
  const { rowCount } = await pool.query(
    `SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND mode = 'ExclusiveLock'
       AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
       AND (classid::bigint << 32 | objid::bigint) = ${key} LIMIT 1`,
  );
  return rowCount === 1;
}
