import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { onTestFinished } from "vitest";
import { pool } from "~/platform/db/database.server";

/** A small dump of our own: eight files with one of everything. */
export const tinyDump = resolve("tests/support/dumps/tiny");

/** A copy of the small dump with some files changed, or left out where the change gives null. */
export function aDump(changes: Record<string, (text: string) => string | null> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "chomrom-dump-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(tinyDump, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file);
    const text = change(readFileSync(path, "utf8"));
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
  }
  return folder;
}

/** A mark for every table's content, so that two moments can be compared row by row; some tables may be left out. */
export async function everyRow(except: readonly string[] = []): Promise<Record<string, string>> {
  const tables = await pool.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1",
  );
  const marks: Record<string, string> = {};
  for (const { name } of tables.rows.filter((table) => !except.includes(table.name))) {
    const { rows } = await pool.query<{ mark: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS mark FROM "${name}" t`,
    );
    marks[name] = rows[0]?.mark ?? "";
  }
  return marks;
}
