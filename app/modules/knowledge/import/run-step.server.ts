import { database } from "~/platform/db/database.server";
import { Batch, type ImportRow } from "./batch.server";
import type { DumpRow, Values } from "./dump-files";
import type { Dump } from "./dump-folder.server";
import { takenBefore } from "./find-imported.server";
import { moveOn, type Tell } from "./progress.server";
import { readRows } from "./read-rows.server";
import type { Step } from "./step";

export const BATCH_ROWS = 1000;

export type Work = { dump: Dump; source: ImportRow; tell: Tell; signal: AbortSignal | undefined; batchRows: number };

/** Reads a step's file from where it stopped last, batch by batch; each batch and the note of how far it came are one transaction. */
export async function runStep(work: Work, step: Step, at: { from: number; total: number }): Promise<void> {
  let position = 0;
  let waiting: DumpRow[] = [];
  const send = async (done: boolean) => {
    work.signal?.throwIfAborted();
    const rows = waiting;
    waiting = [];
    await takeBatch(work, step, { rows, position, done });
    work.tell({ step: step.name, done: position, total: at.total });
  };
  for await (const rows of readRows(work.dump, step.file)) {
    for (const row of rows) {
      position += 1;
      if (position <= at.from) continue;
      waiting.push(row);
      if (waiting.length === work.batchRows) await send(false);
    }
  }
  await send(true);
}

async function takeBatch(
  { source }: Work,
  step: Step,
  { rows, position, done }: { rows: readonly DumpRow[]; position: number; done: boolean },
): Promise<void> {
  const found = new Map<number, Values>();
  for (const { values } of rows) {
    const id = values && step.concerns(values) ? idOf(values) : undefined;
    // the first of two rows with one number wins
    if (values && id !== undefined && !found.has(id)) found.set(id, values);
  }
  await database.$transaction(
    async (db) => {
      // Batches need not wait for the disk: should the machine stop, the last ones and their progress are lost together.
      await db.$executeRaw`SET LOCAL synchronous_commit = off`;
      if (!step.again)
        for (const id of await takenBefore(db, source, { file: step.file, ids: [...found.keys()] })) found.delete(id);
      if (found.size > 0) {
        const batch = new Batch(db, source, { file: step.file, rows: found });
        await step.take(batch, found);
        await batch.write();
      }
      await moveOn(db, source, { name: step.name, rows: position, done });
    },
    { timeout: 120_000 },
  );
}

/** The number of a row; without one it can be neither imported nor kept, only reported. */
export function idOf(values: Values): number | undefined {
  const number = Number(values.Id);
  return /^-?\d{1,10}$/.test(values.Id ?? "") && Math.abs(number) <= 2_147_483_647 ? number : undefined;
}
