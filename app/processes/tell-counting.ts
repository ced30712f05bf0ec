import { setTimeout as wait } from "node:timers/promises";
import { pool } from "~/platform/db/database.server";

/** Fewer than these are read before anybody could look. */
const worthTelling = 200;

/**
 * Says that what happened is still being read, how much of it is left, and when search and figures are complete: after the
 * demo was played that takes minutes. Ends by itself, also when the portal ends.
 */
export async function tellCounting(
  say: (line: string) => void,
  { every = 20_000, from = worthTelling } = {},
): Promise<void> {
  try {
    let left = await eventsLeft();
    if (left < from) return;
    say(`What happened so far is still being counted (${left} steps left): search and figures are not complete yet.`);
    for (;;) {
      await wait(every, undefined, { ref: false });
      left = await eventsLeft();
      if (left === 0) return say("Everything is counted: search and figures are complete.");
      say(`Still counting: ${left} steps left.`);
    }
  } catch {
    // the database was closed: the portal is being ended
  }
}

async function eventsLeft(): Promise<number> {
  const { rows } = await pool.query<{ left: number }>(
    `SELECT count(*)::int AS left FROM graphile_worker.jobs
     WHERE task_identifier IN ('fan-out', 'read') AND run_at <= now() AND attempts < max_attempts`,
  );
  return rows[0]?.left ?? 0;
}
