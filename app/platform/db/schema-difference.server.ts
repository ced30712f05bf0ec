import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { everything, withSchemaEngine } from "./schema-engine.server";

/** The schema as it stands, its files one after the other. */
export function currentSchema(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith(".prisma"));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, name), "utf8"))
    .join("\n");
}

/** The schema that the newest migration leads to; undefined before the first. */
export function lastSchema(folder: string): string | undefined {
  const snapshots = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name, "schema.prisma"))
    .filter((path) => existsSync(path));
  const newest = snapshots.at(-1);
  return newest ? readFileSync(newest, "utf8") : undefined;
}

/** The SQL that leads from one schema to another, empty when they say the same; any database will do, it stays as it is. */
export async function differenceBetween(before: string | undefined, after: string, url: string): Promise<string> {
  const files = (content: string) => [{ path: "schema.prisma", content }];
  const { stdout } = await withSchemaEngine(url, (engine) =>
    engine.diff({
      from: before === undefined ? { tag: "empty" } : { tag: "schemaDatamodel", files: files(before) },
      to: { tag: "schemaDatamodel", files: files(after) },
      script: true,
      exitCode: null,
      filters: everything,
    }),
  );
  const sql = (stdout ?? "").trim();
  return sql.startsWith("-- This is an empty migration") ? "" : sql;
}
