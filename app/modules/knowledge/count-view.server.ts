import { pool } from "~/platform/db/database.server";
import { log } from "~/platform/log.server";

const seen = new Map<number, number>();

/** Notes that a question was read. Reading writes nothing: counts wait in memory and are added together every few seconds. */
export function countView(questionId: number): void {
  seen.set(questionId, (seen.get(questionId) ?? 0) + 1);
}

/** Adds the waiting counts to the questions, in one statement; keeps them when the database does not answer. */
export async function flushViewCounts(): Promise<void> {
  if (seen.size === 0) return;
  const batch = [...seen];
  seen.clear();
  try {
    await pool.query(
      `UPDATE "Question" SET "viewCount" = "viewCount" + views.n
       FROM unnest($1::int[], $2::int[]) AS views(id, n) WHERE "Question".id = views.id`,
      [batch.map(([id]) => id), batch.map(([, n]) => n)],
    );
  } catch (error) {
    for (const [id, n] of batch) seen.set(id, (seen.get(id) ?? 0) + n);
    log.warn({ err: error }, "view counts wait for the database");
  }
}
