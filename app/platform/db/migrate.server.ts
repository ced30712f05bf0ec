import { createHash } from "node:crypto";
import { Logger, runMigrations } from "graphile-worker";
import pg from "pg";
import { StartProblem } from "~/platform/start-problem";
import { everything, type Migration, migrationList, withSchemaEngine } from "./schema-engine.server";

const files = import.meta.glob<string>("/prisma/migrations/*/migration.sql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Every migration of this build, oldest first. */
export const migrations: readonly Migration[] = Object.entries(files)
  .map(([path, sql]) => ({ name: path.split("/").at(-2) ?? path, sql }))
  .sort((one, other) => (one.name < other.name ? -1 : 1));

// any number will do, as long as every process of the portal takes the same
const lock = 40_811_123;

/** Brings a database up to this build, jobs' tables too; of several processes one works and the others wait. */
export async function migrate(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, application_name: "chomrom migrate" });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    const applied = (await isCurrent(client)) ? [] : await applyMissing(url);
    await runMigrations({ connectionString: url, logger: new Logger(() => () => undefined) });
    return applied;
  } finally {
    await client.end();
  }
}

/** Compares names and checksums first: loading the engine takes longer than a whole start should. */
async function isCurrent(client: pg.Client) {
  const known = await client.query<{ known: string | null }>("SELECT to_regclass('_prisma_migrations') AS known");
  if (known.rows[0]?.known === null) return false;
  // We hold the lock and a migration is one transaction: what is unfinished left nothing behind and may be tried again.
  await client.query(
    "UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL",
  );
  const { rows } = await client.query<{ name: string; checksum: string }>(
    "SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  const sums = new Map(rows.map((row) => [row.name, row.checksum]));
  const changed = migrations.find(({ name, sql }) => sums.has(name) && sums.get(name) !== checksum(sql));
  if (changed) {
    throw new StartProblem(
      `The migration ${changed.name} was changed after this database had been made with it: put it back as it was, or begin with a new database.`,
    );
  }
  const newer = rows.map(({ name }) => name).filter((name) => migrations.every((one) => one.name !== name));
  if (newer.length > 0) {
    throw new StartProblem(
      `This database was brought up to date by a newer version of the portal (${newer.sort().at(-1)}): start that version, or restore the backup made before it.`,
    );
  }
  return migrations.every(({ name }) => sums.has(name));
}

const checksum = (sql: string) => createHash("sha256").update(sql).digest("hex");

function applyMissing(url: string) {
  return withSchemaEngine(url, async (engine) => {
    try {
      const list = migrationList(migrations);
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList: list, filters: everything });
      return appliedMigrationNames;
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      const name = /migration[_ ]name[=:] ?"?([\w-]+)/i.exec(said)?.[1] ?? "a migration";
      const reason = /ERROR: (.+)/.exec(said)?.[1] ?? said.split("\n")[0];
      throw new StartProblem(`The database could not be brought up to date: ${name} failed (${reason}).`);
    }
  });
}
