import { pool } from "../db/database.server";
import { type OwnConnection, ownConnection } from "../db/own-connection.server";
import { log } from "../log.server";
import { mayWork } from "./workers-rest.server";

/** What the connection by which a worker shows that it lives is called. */
const sign = "chomrom worker";

export type SignOfLife = { hold(workerId: string): Promise<void>; stop(): Promise<void> };

/**
 * Shows the other processes that this one's workers live: each worker's name is an advisory lock on a connection of its
 * own, which PostgreSQL lets go the moment the process dies, however it dies. Null while workers are asked to rest.
 */
export async function signOfLife(): Promise<SignOfLife | null> {
  const held = new Set<string>();
  let stopped = false;
  let renewing = false;
  // workers begin at the same moment, and a connection takes one query after the other
  let turn: Promise<unknown> = Promise.resolve();
  let client = connectionOfSign(renew);
  await client.connect();
  if (!(await mayWork(client))) {
    await client.end();
    return null;
  }

  /** A connection that breaks says so more than once, and two new ones would wait for each other's locks. */
  function renew(): void {
    if (stopped || renewing) return;
    renewing = true;
    void connectAnew();
  }

  async function connectAnew(): Promise<void> {
    const fresh = connectionOfSign(renew);
    try {
      await fresh.connect();
      client = fresh;
      for (const workerId of held) await lock(fresh, workerId);
      await mayWork(fresh);
      renewing = false;
      if (stopped) await fresh.end();
    } catch {
      fresh.end().catch(() => undefined);
      if (!stopped) setTimeout(() => void connectAnew(), 2000).unref();
    }
  }

  return {
    async hold(workerId) {
      held.add(workerId);
      const mine = turn.then(() => lock(client, workerId));
      turn = mine.catch(() => undefined);
      await mine;
    },
    async stop() {
      stopped = true;
      await client.end();
    },
  };
}

function connectionOfSign(broken: () => void): OwnConnection {
  const fresh = ownConnection(sign);
  fresh.on("error", broken);
  return fresh;
}

async function lock(client: OwnConnection, workerId: string): Promise<void> {
  await client.query("SELECT pg_advisory_lock(hashtextextended($1, 0))", [workerId]);
}

/** Whether a worker, of whichever process, lives on this database. */
export async function workersLive(): Promise<boolean> {
  const { rowCount } = await pool.query(
    "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1 LIMIT 1",
    [sign],
  );
  return rowCount === 1;
}

/** Hands back the jobs of workers that died in the middle of them; returns the names of those workers. */
export async function releaseDeadWorkers(): Promise<string[]> {
  const { rows } = await pool.query<{ name: string }>(
    `WITH holders AS MATERIALIZED (SELECT DISTINCT locked_by FROM graphile_worker._private_jobs WHERE locked_by IS NOT NULL)
     SELECT locked_by AS name FROM holders WHERE pg_try_advisory_xact_lock(hashtextextended(locked_by, 0))`,
  );
  const dead = rows.map((row) => row.name);
  if (dead.length > 0) {
    await pool.query("SELECT graphile_worker.force_unlock_workers($1::text[])", [dead]);
    log.warn({ workers: dead }, "jobs of workers that died were handed back");
  }
  return dead;
}
