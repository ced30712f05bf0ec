import { type Connection, pool } from "~/platform/db/database.server";

/**
 * While the demo is played, this process does not wait for the disk after each of thousands of commits: what a power cut
 * would lose is played again. Connections opened before and during it are replaced, so that nothing else runs this way.
 */
export async function withSwiftCommits<Value>(work: () => Promise<Value>): Promise<Value> {
  pool.options.onConnect = commitSwiftly;
  await replaceIdle();
  try {
    return await work();
  } finally {
    pool.options.onConnect = undefined;
    await replaceIdle();
  }
}

/** The pool waits for what this gives before it hands a new connection out. */
const commitSwiftly = (connection: Pick<Connection, "query">): unknown =>
  connection.query("SET synchronous_commit TO off");

async function replaceIdle(): Promise<void> {
  const idle = await Promise.all(Array.from({ length: pool.idleCount }, () => pool.connect()));
  for (const connection of idle) connection.release(true);
}
