import { expect, test } from "vitest";
import { pool } from "~/platform/db/database.server";
import { releaseDeadWorkers, signOfLife, workersLive } from "~/platform/jobs/dead-workers.server";

async function aSign() {
  const sign = await signOfLife();
  if (!sign) throw new Error("Workers are asked to rest.");
  return sign;
}

async function aJobOf(workerId: string): Promise<string> {
  const added = await pool.query<{ id: string }>("SELECT (graphile_worker.add_job('fan-out', '{}')).id::text AS id");
  const id = added.rows[0]?.id ?? "";
  const take = "UPDATE graphile_worker._private_jobs SET locked_by = $1, locked_at = now() WHERE id = $2";
  await pool.query(take, [workerId, id]);
  return id;
}

async function holders(): Promise<(string | null)[]> {
  const jobs = await pool.query<{ name: string | null }>(
    "SELECT locked_by AS name FROM graphile_worker._private_jobs ORDER BY id",
  );
  return jobs.rows.map((row) => row.name);
}

test("the jobs of a worker that died are handed back, those of a living one are not", async () => {
  const sign = await aSign();
  await sign.hold("worker-living");
  await aJobOf("worker-living");
  await aJobOf("worker-dead");
  expect(await releaseDeadWorkers()).toEqual(["worker-dead"]);
  expect(await holders()).toEqual(["worker-living", null]);
  await sign.stop();
  await expect.poll(releaseDeadWorkers).toEqual(["worker-living"]);
  expect(await holders()).toEqual([null, null]);
});

test("whether a worker lives is seen from outside, as long as it does", async () => {
  expect(await workersLive()).toBe(false);
  const sign = await aSign();
  expect(await workersLive()).toBe(true);
  await sign.stop();
  await expect.poll(workersLive).toBe(false);
});

test("when the database goes and comes back, each process shows once that its workers live", async () => {
  const signs = () =>
    pool.query<{ pid: number; waits: boolean }>(
      `SELECT pid, wait_event_type = 'Lock' AS waits FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'chomrom worker'`,
    );
  const sign = await aSign();
  await sign.hold("worker-living");
  await aJobOf("worker-living");
  const before = await signs();
  await pool.query("SELECT pg_terminate_backend($1)", [before.rows[0]?.pid]);
  await expect.poll(async () => (await signs()).rows.some(({ pid }) => pid !== before.rows[0]?.pid)).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect((await signs()).rows).toEqual([{ pid: expect.any(Number), waits: false }]);
  expect(await releaseDeadWorkers()).toEqual([]);
  await sign.stop();
  await expect.poll(workersLive).toBe(false);
});
