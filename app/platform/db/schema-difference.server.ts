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

/** Where the schema that the migrations lead to is kept: one file, so that two branches with a migration each meet in it. */
export const snapshotIn = (folder: string): string => join(folder, "schema.prisma");

/** The schema that the migrations lead to; undefined before the first. */
export function lastSchema(folder: string): string | undefined {
  const snapshot = snapshotIn(folder);
  return existsSync(snapshot) ? readFileSync(snapshot, "utf8") : undefined;
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
