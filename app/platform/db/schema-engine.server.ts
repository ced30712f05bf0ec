import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

/** One step of the database's history: the folder's name and its SQL. */
export type Migration = { name: string; sql: string };

export const everything = { externalTables: [], externalEnums: [] };

let loaded: Promise<void> | undefined;

/**
 * Works with Prisma's own migration engine as WebAssembly: it comes with npm, so that nothing has to be downloaded.
 * Its connection is closed afterwards.
 */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await (loaded ??= load());
  const pool = new pg.Pool({ connectionString: url, max: 2, allowExitOnIdle: true });
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(new PrismaPg(pool));
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [["schema.prisma", datasource]] },
      () => undefined,
      factory,
    );
    return await work(engine);
  } finally {
    await pool.end();
  }
}

const datasource = 'datasource db {\n  provider = "postgresql"\n}\n';

async function load() {
  const main = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = readFileSync(main.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": restlessImports() });
  bindings.__wbg_set_wasm(instance.exports);
  if (isCallable(instance.exports.__wbindgen_start)) instance.exports.__wbindgen_start();
}

type Callable = (...given: unknown[]) => unknown;
const isCallable = (value: unknown): value is Callable => typeof value === "function";

/** The engine's timer for its lock runs on when the lock is held long since; it must not keep a program from ending. */
function restlessImports(): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = { ...bindings };
  const name = Object.keys(imports).find((key) => key.startsWith("__wbg_setTimeout"));
  const start: unknown = name ? imports[name] : undefined;
  if (!name || !isCallable(start)) return imports;
  const startQuietly = (...given: unknown[]) => {
    const timer = start(...given);
    if (timer instanceof Object && "unref" in timer && isCallable(timer.unref)) Reflect.apply(timer.unref, timer, []);
    return timer;
  };
  return { ...imports, [name]: startQuietly };
}

/** Migrations in the shape that the engine reads. */
export function migrationList(migrations: readonly Migration[]): MigrationList {
  return {
    baseDir: "prisma/migrations",
    lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
    shadowDbInitScript: "",
    migrationDirectories: migrations.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
    })),
  };
}
