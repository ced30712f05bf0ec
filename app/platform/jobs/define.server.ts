import type { z } from "zod";
import type { Transaction } from "../db/database.server";
import type { EventType, RecordedEvent } from "../events";

/** Work that is done later, by a worker, as often as it takes. */
export type Job<Payload extends object = object> = {
  readonly jobName: string;
  readonly maxAttempts: number;
  parse(payload: unknown): Payload;
  run(payload: Payload, frame: { attempt: number }): Promise<void>;
};

/** Declares a job: an imperative name, the shape of its payload, and what it does. It may run more than once. */
export function defineJob<Shape extends z.ZodType<object>>(
  name: string,
  shape: Shape,
  run: (payload: z.output<Shape>, frame: { attempt: number }) => Promise<void>,
): Job<z.output<Shape>> {
  return { jobName: name, maxAttempts: 25, parse: (payload) => shape.parse(payload), run };
}

export type JobOptions = {
  runAt?: Date;
  /** A job with the same key that has not run yet is replaced. */
  key?: string;
};

/** Adds a job in the caller's transaction. */
export async function enqueue<Payload extends object>(
  db: Transaction,
  job: Job<Payload>,
  work: { payload: Payload } & JobOptions,
): Promise<void> {
  await db.$queryRaw`
    SELECT (graphile_worker.add_job(${job.jobName}, ${JSON.stringify(work.payload)}::json,
      run_at => ${work.runAt ?? null}::timestamptz, max_attempts => ${job.maxAttempts}::int, job_key => ${work.key ?? null})).id::text`;
}

/** What one reader does when an event happened. Delivery is at least once: it must be idempotent. */
export type Reaction = {
  /** Unique, "module.purpose". */
  readonly reader: string;
  readonly to: string;
  run(payload: unknown, event: RecordedEvent): Promise<void>;
};

/** Declares that a reader hears an event. */
export function react<Payload extends object>(
  reader: string,
  event: EventType<Payload>,
  run: (payload: Payload, event: RecordedEvent) => Promise<void>,
): Reaction {
  return { reader, to: event.eventName, run: (payload, recorded) => run(event.parse(payload), recorded) };
}

/** Work at set times: a five-field cron pattern in UTC. */
export type Schedule = { readonly pattern: string; readonly job: Job<Record<string, never>> };

const anHour = 3_600_000;

/**
 * The turn of work that follows from what happened then, lower is sooner: what happens now goes before what is caught
 * up with, such as a demo being filled.
 */
export const turnOf = (occurredAt: Date): number => (Date.now() - occurredAt.getTime() > anHour ? 10 : 0);
