import { expect, inject, test } from "vitest";
import { pool } from "~/platform/db/database.server";
import { migrate, migrations } from "~/platform/db/migrate.server";
import { currentSchema, differenceBetween, lastSchema } from "~/platform/db/schema-difference.server";

test("a migrated database knows every migration, in Prisma's own table, and the jobs' tables", async () => {
  const { rows } = await pool.query<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations ORDER BY migration_name",
  );
  expect(rows.map((row) => row.name)).toEqual(migrations.map((migration) => migration.name));
  const jobs = await pool.query<{ jobs: string | null }>("SELECT to_regclass('graphile_worker._private_jobs') AS jobs");
  expect(jobs.rows[0]?.jobs).not.toBeNull();
});

test("migrating again, and several at once, changes nothing", async () => {
  const url = process.env.DATABASE_URL ?? "";
  expect(await Promise.all([migrate(url), migrate(url), migrate(url)])).toEqual([[], [], []]);
});

test("a build does not start on a database that a newer one brought up to date, and says so", async () => {
  const url = process.env.DATABASE_URL ?? "";
  const newer = "9999_of_tomorrow";
  await pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count) VALUES ($1, '', $1, now(), 1)`,
    [newer],
  );
  try {
    await expect(migrate(url)).rejects.toThrow(`newer version of the portal (${newer})`);
  } finally {
    await pool.query("DELETE FROM _prisma_migrations WHERE id = $1", [newer]);
  }
  expect(await migrate(url)).toEqual([]);
});

test("the migrations lead to prisma/schema", async () => {
  const difference = await differenceBetween(
    lastSchema("prisma/migrations"),
    currentSchema("prisma/schema"),
    inject("templateUrl"),
  );
  expect(difference, "run npm run new-migration").toBe("");
});
