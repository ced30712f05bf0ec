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

test("the migrations lead to prisma/schema", async () => {
  const difference = await differenceBetween(
    lastSchema("prisma/migrations"),
    currentSchema("prisma/schema"),
    inject("templateUrl"),
  );
  expect(difference, "run npm run new-migration").toBe("");
});
