import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { beforeEach, inject } from "vitest";

// The files that a worker runs share its process, its database and the app's modules (isolate: false): loading them costs
// more than most tests. The address has to stand in the environment before any code of the app is loaded.
const url = new URL(inject("templateUrl"));
const name = `test_${process.env.VITEST_POOL_ID ?? "1"}`;
await copyTemplate();
url.pathname = `/${name}`;
process.env.DATABASE_URL = url.href;
process.env.DATA_DIR ??= mkdtempSync(join(inject("filesDir"), "worker-"));

const { pool } = await import("~/platform/db/database.server");
const empty = await emptyingScript();

beforeEach(async () => {
  await pool.query(empty);
});

/** One copy for each worker of the run; the files that a worker runs share it. */
async function copyTemplate() {
  const template = url.pathname.slice(1);
  url.pathname = "/postgres";
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
  if (rowCount === 0) await client.query(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`);
  await client.end();
}

/** Deletes every row in one round trip; foreign keys rest meanwhile. */
async function emptyingScript() {
  const { rows } = await pool.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations')
        OR (schemaname = 'graphile_worker' AND tablename IN ('_private_jobs', '_private_job_queues'))`,
  );
  const deletes = rows.map((table) => `DELETE FROM ${table.name};`).join(" ");
  return `DO $empty$ BEGIN SET LOCAL session_replication_role = replica; ${deletes} END $empty$`;
}
