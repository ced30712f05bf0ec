import { setTimeout as wait } from "node:timers/promises";
import { pool } from "~/platform/db/database.server";

/** What stands before answers are posted, so that they can be taken away again. */
export async function lastAnswer(): Promise<number> {
  const { rows } = await pool.query<{ last: number }>(`SELECT coalesce(max(id), 0) AS last FROM "Answer"`);
  return rows[0]?.last ?? 0;
}

/** Waits until every reaction to what was posted has run; returns how long that took, in seconds. */
export async function untilQueueIsEmpty(most = 180): Promise<{ seconds: number; left: number }> {
  const started = Date.now();
  for (;;) {
    const { rows } = await pool.query<{ left: number }>(
      "SELECT count(*)::int AS left FROM graphile_worker.jobs WHERE run_at <= now() AND attempts < max_attempts",
    );
    const left = rows[0]?.left ?? 0;
    const seconds = (Date.now() - started) / 1000;
    if (left === 0 || seconds > most) return { seconds, left };
    await wait(100);
  }
}

/** Takes the posted answers away, so that the next run finds the same portal. */
export async function takeAwayAnswers(after: number): Promise<void> {
  await pool.query(`DELETE FROM "SearchEntry" WHERE kind = 'answer' AND "subjectId" > $1`, [after]);
  await pool.query(`DELETE FROM "Event"`);
  await pool.query(
    `WITH gone AS (DELETE FROM "Answer" WHERE id > $1 RETURNING "questionId")
     UPDATE "Question" q SET "answerCount" = q."answerCount" - n.count FROM (SELECT "questionId", count(*) AS count FROM gone GROUP BY 1) n WHERE n."questionId" = q.id`,
    [after],
  );
  await pool.query("VACUUM ANALYZE");
}
