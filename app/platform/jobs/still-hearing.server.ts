import { row, sql } from "../db/sql.server";

/**
 * Whether what a reader keeps is behind what happened, as after a demo was filled or while its past is made anew: then figures that
 * are counted from it are not complete. Events that wait for a moment only are no reason to say so.
 */
export async function isBehind(reader: string): Promise<boolean> {
  const found = await row<{ behind: boolean }>(sql`
    SELECT EXISTS (SELECT 1 FROM "ReaderState" WHERE reader = ${reader} AND towards IS NOT NULL)
      OR EXISTS (SELECT 1 FROM graphile_worker.jobs WHERE task_identifier IN ('fan-out', 'read') AND run_at < now() - interval '5 seconds'
        AND attempts < max_attempts) AS behind`);
  return found?.behind ?? false;
}
