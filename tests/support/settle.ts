import { Logger, runOnce } from "graphile-worker";
import { pool } from "~/platform/db/database.server";
import { taskList } from "~/platform/jobs/task-list.server";
import { jobs, schedules } from "~/processes/jobs";
import { reactions } from "~/processes/reactions";

/** Runs jobs and reactions until nothing is due; fails with what the first failing job said. */
export async function settle(): Promise<void> {
  const tasks = taskList([...jobs, ...schedules.map(({ job }) => job)], reactions);
  const quiet = new Logger(() => () => undefined);
  const run = () => runOnce({ pgPool: pool, taskList: tasks, concurrency: 4, noHandleSignals: true, logger: quiet });
  await run();
  // of two jobs that wait for each other PostgreSQL ends one, which a worker tries again
  const again = await pool.query(
    "UPDATE graphile_worker._private_jobs SET run_at = now(), last_error = NULL WHERE last_error LIKE '%deadlock detected%'",
  );
  if (again.rowCount) await run();
  const failed = await pool.query<{ task: string; error: string }>(
    "SELECT task_identifier AS task, last_error AS error FROM graphile_worker.jobs WHERE last_error IS NOT NULL ORDER BY id LIMIT 1",
  );
  const [first] = failed.rows;
  if (first) throw new Error(`The job ${first.task} failed: ${first.error}`);
}
