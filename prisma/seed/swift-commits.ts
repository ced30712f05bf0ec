import { type Connection, pool } from "~/platform/db/database.server";

/**
 * While the demo is played, this process does not wait for the disk after each of thousands of commits: what a power cut
 * would lose is played again. Connections opened before and during it are replaced, so that nothing else runs this way.
 */
export async function withSwiftCommits<Value>(work: () => Promise<Value>): Promise<Value> {
  pool.on("connect", commitSwiftly);
  await replaceIdle();
  try {
    return await work();
  } finally {
    pool.off("connect", commitSwiftly);
    await replaceIdle();
  }
}

function commitSwiftly(connection: Connection): void {
  connection.query("SET synchronous_commit TO off").catch(() => undefined);
}

async function replaceIdle(): Promise<void> {
  const idle = await Promise.all(Array.from({ length: pool.idleCount }, () => pool.connect()));
  for (const connection of idle) connection.release(true);
}
