import { z } from "zod";
import { database } from "../db/database.server";
import { row, rows, sql } from "../db/sql.server";
import type { RecordedEvent } from "../events";
import { log } from "../log.server";
import { defineJob, enqueue, type Job, type Reaction } from "./define.server";
import type { Rebuild } from "./replay-events.server";

type State = { towards: number | null; afterId: string; done: number; total: number };
type EventRow = Omit<RecordedEvent, "id"> & { id: string; payload: unknown };
type Lists = () => { rebuilds: readonly Rebuild[]; reactions: readonly Reaction[] };

const heardBy = (reader: string, reactions: readonly Reaction[]): string[] =>
  reactions.filter((one) => one.reader === reader).map(({ to }) => to);

/**
 * What a reader keeps was made by some version of it. A worker that starts with a newer one has everything of the past made
 * anew, batch by batch in the background and in place: what is kept can be read all the while, and new events are heard as ever.
 * A new portal begins with today's versions, and a reader that is new to a portal hears its past. Several workers may begin at once.
 */
export async function beginRenewals(lists: Lists, job: Job<{ reader: string }>): Promise<void> {
  const { rebuilds, reactions } = lists();
  const isNew = (await database.readerState.count()) === 0;
  for (const { reader, version } of rebuilds) {
    const heard = heardBy(reader, reactions);
    await database.$transaction(async (db) => {
      await db.$executeRaw`INSERT INTO "ReaderState" (reader, version) VALUES (${reader}, ${isNew ? version : 0}) ON CONFLICT DO NOTHING`;
      await db.$executeRaw`
        UPDATE "ReaderState" SET towards = ${version}, "afterId" = 0, done = 0, "changedAt" = now(),
          total = (SELECT count(*)::int FROM "Event" WHERE name = ANY(${heard}))
        WHERE reader = ${reader} AND version < ${version} AND towards IS DISTINCT FROM ${version}`;
      const open = await db.readerState.count({ where: { reader, towards: version } });
      if (open > 0) await enqueue(db, job, { payload: { reader }, key: `renew:${reader}` });
    });
  }
}

/**
 * Takes the next batch of the past for a reader whose version is new, and sees to the one after it; whoever does it
 * twice, or in the middle of which the machine dies, changes nothing by it.
 */
export function renewReaderJob(lists: Lists, atOnce = 500): Job<{ reader: string }> {
  const job = defineJob("renew-reader", z.object({ reader: z.string() }), async ({ reader }) => {
    const { rebuilds, reactions } = lists();
    const rebuild = rebuilds.find((one) => one.reader === reader);
    const state = await row<State>(
      sql`SELECT towards, "afterId"::text, done, total FROM "ReaderState" WHERE reader = ${reader}`,
    );
    if (!rebuild || state?.towards !== rebuild.version) return;
    const heard = heardBy(reader, reactions);
    const batch = await rows<EventRow>(
      sql`SELECT * FROM "Event" WHERE name = ANY(${heard}) AND id > ${state.afterId}::bigint ORDER BY id LIMIT ${atOnce}`,
    );
    if (batch.length > 0) await rebuild.mend(batch.map((event) => ({ ...event, id: BigInt(event.id) })));
    await goOn(job, { reader, state, heard, batch });
  });
  return job;
}

type Step = { reader: string; state: State; heard: readonly string[]; batch: readonly EventRow[] };

/** Writes down how far it is, in the same transaction as the job for what follows; of two that took the same batch one goes on. */
async function goOn(job: Job<{ reader: string }>, { reader, state, heard, batch }: Step): Promise<void> {
  const last = batch.at(-1)?.id;
  await database.$transaction(async (db) => {
    if (last === undefined) {
      await db.$executeRaw`
        UPDATE "ReaderState" SET version = towards, towards = NULL, "changedAt" = now()
        WHERE reader = ${reader} AND towards = ${state.towards} AND "afterId" = ${state.afterId}::bigint`;
      return log.info({ reader, version: state.towards, events: state.done }, "what a reader keeps was made anew");
    }
    const [counted] = await db.$queryRaw<{ done: number; total: number }[]>`
      UPDATE "ReaderState" SET "afterId" = ${last}::bigint, done = done + ${batch.length}, "changedAt" = now(),
        total = (SELECT count(*)::int FROM "Event" WHERE name = ANY(${[...heard]}))
      WHERE reader = ${reader} AND towards = ${state.towards} AND "afterId" = ${state.afterId}::bigint RETURNING done, total`;
    if (!counted) return;
    log.info({ reader, ...counted }, "what a reader keeps is being made anew");
    await enqueue(db, job, { payload: { reader }, key: `renew:${reader}` });
  });
}

/** What a reader keeps was made whole by today's version just now. */
export async function noteRenewed({ reader, version }: Rebuild): Promise<void> {
  await database.$executeRaw`
    INSERT INTO "ReaderState" (reader, version) VALUES (${reader}, ${version})
    ON CONFLICT (reader) DO UPDATE SET version = EXCLUDED.version, towards = NULL, "changedAt" = now()`;
}

/** How many events each reader that is being renewed has before it; 0 for the others. */
export function renewalsLeft(): Promise<{ reader: string; left: number }[]> {
  return rows(
    sql`SELECT reader, CASE WHEN towards IS NULL THEN 0 ELSE greatest(total - done, 0) END AS left FROM "ReaderState"`,
  );
}
