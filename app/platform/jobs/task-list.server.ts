import type { TaskList } from "graphile-worker";
import { pool } from "../db/database.server";
import { log } from "../log.server";
import { metrics } from "../metrics.server";
import { type Job, type Reaction, turnOf } from "./define.server";

type EventRow = {
  id: string;
  name: string;
  actorId: number | null;
  clubId: number | null;
  payload: unknown;
  occurredAt: Date;
};

/** The worker's tasks: one for each job, one that gives an event to its readers, one that runs a reader. */
export function taskList(jobs: readonly Job[], reactions: readonly Reaction[]): TaskList {
  const readers = new Map<string, Reaction[]>();
  for (const reaction of reactions) readers.set(reaction.to, [...(readers.get(reaction.to) ?? []), reaction]);
  const tasks: TaskList = {
    "fan-out": async (payload) => fanOut((payload as { eventId: string }).eventId, readers),
    read: async (payload) => read(payload as { eventId: string; reader: string }, readers),
  };
  for (const job of jobs) {
    tasks[job.jobName] = async (payload, helpers) => job.run(job.parse(payload), { attempt: helpers.job.attempts });
  }
  return tasks;
}

/** Gives an event one job for each reader, so that each is retried alone; an only reader takes the job that is running. */
async function fanOut(eventId: string, readers: Map<string, Reaction[]>): Promise<void> {
  const event = await loadEvent(eventId);
  const [first, ...others] = readers.get(event.name) ?? [];
  if (!first) return;
  if (others.length === 0) return hear(first, event);
  const names = [first, ...others].map((reaction) => reaction.reader);
  await pool.query({
    name: "fan-out",
    text: `SELECT graphile_worker.add_job('read', json_build_object('eventId', $1::text, 'reader', reader), max_attempts => 25, priority => $3::int,
             job_key => reader || ':' || $1::text, job_key_mode => 'unsafe_dedupe') FROM unnest($2::text[]) AS reader`,
    values: [eventId, names, turnOf(event.occurredAt)],
  });
}

async function read(work: { eventId: string; reader: string }, readers: Map<string, Reaction[]>): Promise<void> {
  const event = await loadEvent(work.eventId);
  const reaction = readers.get(event.name)?.find((one) => one.reader === work.reader);
  if (reaction) await hear(reaction, event);
  else log.warn({ reader: work.reader, event: event.name }, "an event waits for a reader that is gone");
}

async function hear(reaction: Reaction, event: EventRow): Promise<void> {
  await reaction.run(event.payload, { ...event, id: BigInt(event.id) });
  metrics.eventLag.observe({ reader: reaction.reader }, Math.max(0, Date.now() - event.occurredAt.getTime()) / 1000);
}

async function loadEvent(eventId: string): Promise<EventRow> {
  const found = await pool.query<EventRow>({
    name: "load-event",
    text: `SELECT * FROM "Event" WHERE id = $1`,
    values: [eventId],
  });
  const event = found.rows[0];
  if (!event) throw new Error(`Event ${eventId} is not there.`);
  return event;
}
