import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "~/platform/db/embedded.server";
import { migrate } from "~/platform/db/migrate.server";

declare module "vitest" {
  interface ProvidedContext {
    templateUrl: string;
    /** Where each worker keeps its uploaded files. */
    filesDir: string;
  }
}

/** Starts a PostgreSQL of this run's own and migrates one database, which every test worker copies. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), "chomrom-tests-"));
  chmodSync(dataDir, 0o755); // run by root, PostgreSQL belongs to another user and has to get in
  const server = await openDatabase({ dataDir, fast: true, log: () => undefined });
  await migrate(server.url);
  const filesDir = mkdtempSync(join(tmpdir(), "chomrom-files-"));
  project.provide("templateUrl", server.url);
  project.provide("filesDir", filesDir);
  return async () => {
    await server.stop();
    rmSync(filesDir, { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  };
}
