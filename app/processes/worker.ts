import { EventEmitter } from "node:events";
import { Logger, type Runner, run, type WorkerEvents } from "graphile-worker";
import { config } from "~/platform/config.server";
import { pool } from "~/platform/db/database.server";
import { releaseDeadWorkers, type SignOfLife, signOfLife } from "~/platform/jobs/dead-workers.server";
import type { Job } from "~/platform/jobs/define.server";
import { beginRenewals } from "~/platform/jobs/renew-readers.server";
import { taskList } from "~/platform/jobs/task-list.server";
import { restIsWished } from "~/platform/jobs/workers-rest.server";
import { log } from "~/platform/log.server";
import { metrics } from "~/platform/metrics.server";
import { jobs, readers, renewReader, schedules } from "./jobs";
import { reactions } from "./reactions";

/** How often a worker looks for jobs of workers that died, and whether it is asked to rest, in milliseconds. */
const lookAround = 10_000;

type Working = { stop(): Promise<void> };

/**
 * Starts a worker: jobs, readers of events, and work at set times. It rests while somebody asks all workers to, and then
 * goes on. `stop` hands back what is not finished.
 */
export async function startWorker(): Promise<Working> {
  let working = await beginWork();
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look).catch((error: unknown) => log.warn({ err: error }, "a worker could not look around"));
  }, lookAround);

  async function look(): Promise<void> {
    if (!working) working = await beginWork();
    else if (await restIsWished()) {
      await working.stop();
      working = null;
    } else await releaseDeadWorkers();
  }

  return {
    async stop() {
      clearInterval(timer);
      await looking;
      await working?.stop();
    },
  };
}

/** Begins to take jobs; null while workers are asked to rest. */
async function beginWork(): Promise<Working | null> {
  const sign = await signOfLife();
  if (!sign) return null;
  const runner = await takeJobs(sign).catch(async (error: unknown) => {
    await sign.stop();
    throw error;
  });
  return {
    async stop() {
      await runner.stop();
      await sign.stop();
    },
  };
}

async function takeJobs(sign: SignOfLife): Promise<Runner> {
  const events: WorkerEvents = new EventEmitter();
  await beginRenewals(readers, renewReader);
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
  return runner;
}
