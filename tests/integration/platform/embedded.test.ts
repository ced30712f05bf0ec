import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkReachable, tryConnection } from "~/platform/db/connection-check.server";
import { openDatabase } from "~/platform/db/embedded.server";
import { StartProblem } from "~/platform/start-problem";

let dataDir: string;
const open = () => openDatabase({ dataDir, fast: true, log: () => undefined });

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "chomrom-embedded-"));
  chmodSync(dataDir, 0o755);
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

async function ask(url: string, query: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ answer: unknown }>(query);
  await client.end();
  return rows[0]?.answer;
}

test("the first opens it, the second joins it, and the last to leave stops it", async () => {
  const [first, second] = await Promise.all([open(), open()]);
  expect([first.started, second.started].sort()).toEqual([false, true]);
  expect(first.url).toBe(second.url);
  await first.stop();
  expect(await tryConnection(second.url)).toBeUndefined();
  await second.stop();
  expect(await tryConnection(second.url)).toBe("ECONNREFUSED");
});

test("what was written is there after a restart, on the same port, in UTF-8, with the extensions at hand", async () => {
  const first = await open();
  await ask(first.url, "CREATE TABLE kept AS SELECT 'ข้าว' AS answer");
  await first.stop();
  const again = await open();
  expect(again.url).toBe(first.url);
  expect(await ask(again.url, "SELECT answer FROM kept")).toBe("ข้าว");
  const names =
    "SELECT count(*)::int AS answer FROM pg_available_extensions WHERE name IN ('pg_trgm','citext','unaccent')";
  expect(await ask(again.url, names)).toBe(3);
  await again.stop();
});

test("a server that was killed is started again over its stale mark", async () => {
  const first = await open();
  const pid = Number(readFileSync(join(dataDir, "postgres/cluster/postmaster.pid"), "utf8").split("\n")[0]);
  process.kill(pid, "SIGKILL");
  while ((await tryConnection(first.url)) === undefined);
  const again = await open();
  expect(again.started).toBe(true);
  expect(await ask(again.url, "SELECT 1 AS answer")).toBe(1);
  await first.stop();
  await again.stop();
});

test("a damaged folder, and one of another version, each give one sentence", async () => {
  await (await open()).stop();
  writeFileSync(join(dataDir, "postgres/cluster/PG_VERSION"), "12\n");
  await expect(open()).rejects.toThrow(/was made by PostgreSQL 12, and this is 18/);
  rmSync(join(dataDir, "postgres/cluster/PG_VERSION"));
  const problem = await open().catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(StartProblem);
  expect(String(problem)).not.toContain("\n");
});

test("a folder that cannot be made or written gives one sentence at once, and says why", async () => {
  const within = (path: string) => openDatabase({ dataDir: path, fast: true, log: () => undefined });
  writeFileSync(join(dataDir, "file"), "");
  await expect(within(join(dataDir, "file"))).rejects.toThrow(/file cannot be used \(a file stands in its place\)/);
  await expect(within(join(dataDir, "file/below"))).rejects.toThrow(/a file stands in its place/);
  await expect(within(join(dataDir, "long".repeat(50).concat("/").repeat(5)))).rejects.toThrow(/its path is too long/);
  if (existsSync("/proc/self")) await expect(within("/proc/x")).rejects.toThrow(/no folder can be made there/);
  await expect(within(join(dataDir, "file"))).rejects.toBeInstanceOf(StartProblem);
});

test("a database elsewhere is only checked, and never stopped", async () => {
  const server = await open();
  const joined = await openDatabase({ databaseUrl: server.url, dataDir: "/nowhere", log: () => undefined });
  await joined.stop();
  expect(await tryConnection(server.url)).toBeUndefined();
  await server.stop();
});

test("each way in which a database cannot be reached has its sentence", async () => {
  const server = await open();
  const wrong = (change: (url: URL) => void) => {
    const url = new URL(server.url);
    change(url);
    return checkReachable(url.href, 0);
  };
  await expect(wrong((url) => (url.password = "guess"))).rejects.toThrow(/does not let chomrom in/);
  await expect(wrong((url) => (url.pathname = "/missing"))).rejects.toThrow(/has no database called missing/);
  await server.stop();
  await expect(wrong(() => undefined)).rejects.toThrow(/does not answer: start it, or correct DATABASE_URL/);
  await expect(checkReachable("nonsense", 0)).rejects.toThrow(/is not a PostgreSQL address/);
});
