// npm run new-migration -- <name>: writes the SQL that leads from the last migration to prisma/schema.
// Read it before you commit it, and add by hand what Prisma cannot express. The schema that the migrations
// lead to is kept beside them, so that this never wants to drop what was added by hand.
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inRoot, loadApp } from "./support/load-app.mjs";

const name = process.argv[2];
if (!/^[a-z][a-z0-9_]*$/.test(name ?? "")) {
  console.error("Name the migration in snake_case: npm run new-migration -- add_journeys");
  process.exit(1);
}

const folder = inRoot("prisma/migrations");
mkdirSync(folder, { recursive: true });
const app = await loadApp();
const { currentSchema, differenceBetween, lastSchema, snapshotIn } = await app.load(
  "/app/platform/db/schema-difference.server.ts",
);
const { openDatabase } = await app.load("/app/platform/db/embedded.server.ts");
const before = lastSchema(folder);
const after = currentSchema(inRoot("prisma/schema"));
const dataDir = mkdtempSync(join(tmpdir(), "chomrom-shadow-"));
chmodSync(dataDir, 0o755);
const shadow = await openDatabase({ dataDir, fast: true, log: () => {} });
const sql = await differenceBetween(before, after, shadow.url);
await shadow.stop();
await app.close();
rmSync(dataDir, { recursive: true, force: true });

if (!sql) {
  console.log("The migrations already lead to prisma/schema: nothing to write.");
} else {
  const extensions = ["pg_trgm", "citext", "unaccent"].map((it) => `CREATE EXTENSION IF NOT EXISTS ${it};\n`).join("");
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const made = join(folder, `${stamp}_${name}`);
  mkdirSync(made);
  writeFileSync(join(made, "migration.sql"), `${before ? "" : `${extensions}\n`}${sql}\n`);
  writeFileSync(snapshotIn(folder), after);
  const lock = join(folder, "migration_lock.toml");
  if (!readdirSync(folder).includes("migration_lock.toml")) writeFileSync(lock, 'provider = "postgresql"\n');
  console.log(
    `prisma/migrations/${stamp}_${name}/migration.sql: ${readFileSync(join(made, "migration.sql"), "utf8").split("\n").length} lines. Read them before you commit them.`,
  );
}
process.exit(0);
