import { EventEmitter } from "node:events";
import { Logger, run, type WorkerEvents } from "graphile-worker";
import { config } from "~/platform/config.server";
import { pool } from "~/platform/db/database.server";
import { releaseDeadWorkers, signOfLife } from "~/platform/jobs/dead-workers.server";
import type { Job } from "~/platform/jobs/define.server";
import { beginRenewals } from "~/platform/jobs/renew-readers.server";
import { taskList } from "~/platform/jobs/task-list.server";
import { log } from "~/platform/log.server";
import { metrics } from "~/platform/metrics.server";
import { jobs, readers, renewReader, schedules } from "./jobs";
import { reactions } from "./reactions";

/** How often a worker looks for jobs of workers that died, in milliseconds. */
const lookForDead = 10_000;

/** Starts a worker: jobs, readers of events, and work at set times. `stop` hands back what is not finished. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  await beginRenewals(readers, renewReader);
  const sign = await signOfLife();
  events.on("worker:create", ({ worker }) => {
    sign
      .hold(worker.workerId)
      .catch((error: unknown) => log.warn({ err: error }, "a worker could not show that it lives"));
  });
  const runner = await run({
    events,
    pgPool: pool,
    concurrency: config.JOB_CONCURRENCY,
    noHandleSignals: true,
    pollInterval: 2000,
    taskList: taskList([...jobs, ...schedules.map((schedule) => schedule.job as Job)], reactions),
    crontab: schedules.map(({ pattern, job }) => `${pattern} ${job.jobName}`).join("\n"),
    logger: new Logger(() => (level, message) => {
      if (level === "error") log.error(message);
      else if (level === "warning") log.warn(message);
      else log.debug(message);
    }),
  });
  runner.events.on("job:error", ({ job, error }) => {
    metrics.jobFailures.inc({ task: job.task_identifier });
    log.error(
      { job: job.id, task: job.task_identifier, attempt: job.attempts, err: error },
      "a job failed and will be tried again",
    );
  });
  const looking = setInterval(() => {
    releaseDeadWorkers().catch((error: unknown) => log.warn({ err: error }, "could not look for workers that died"));
  }, lookForDead);
  return {
    async stop() {
      clearInterval(looking);
      await runner.stop();
      await sign.stop();
    },
  };
}
