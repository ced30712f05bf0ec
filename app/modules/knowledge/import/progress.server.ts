import { database, type Transaction } from "~/platform/db/database.server";
import type { ImportRow } from "./batch.server";

/** What the person at the terminal is told while an import runs. */
export type Tell = (now: { step: string; done: number; total: number }) => void;

/** How far each step has come. */
export async function progressOf(source: ImportRow): Promise<Map<string, { rows: number; done: boolean }>> {
  const steps = await database.importProgress.findMany({ where: { importId: source.id } });
  return new Map(steps.map(({ file, rows, done }) => [file, { rows, done }]));
}

/** Moves a step forward, in the transaction of what it did. */
export async function moveOn(
  db: Transaction,
  source: ImportRow,
  step: { name: string; rows: number; done: boolean },
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO "ImportProgress" ("importId", file, rows, done, "updatedAt") VALUES (${source.id}, ${step.name}, ${step.rows}, ${step.done}, now())
    ON CONFLICT ("importId", file) DO UPDATE SET rows = excluded.rows, done = excluded.done, "updatedAt" = excluded."updatedAt"`;
}
