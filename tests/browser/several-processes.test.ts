import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { openDatabase } from "~/platform/db/embedded.server";
import { customer, signIn } from "./support/people";
import { endProgram, startProgram } from "./support/programs";

test("what one web process signs in, another one knows", async ({ request }) => {
  await signIn(request, customer);
  const other = await startProgram({ ROLE: "web", DATA_DIR: process.env.BROWSER_TEST_DATA ?? "", DATABASE_URL: "" });
  try {
    const address = /http:\/\/localhost:\d+/.exec(other.said())?.[0] ?? "";
    const bookmarks = await request.get(`${address}/bookmarks`, { maxRedirects: 0 });
    expect(bookmarks.status()).toBe(200);
    await request.post(`${address}/sign-out`, { maxRedirects: 0 });
    expect((await request.get("/bookmarks", { maxRedirects: 0 })).status()).toBe(302);
  } finally {
    await endProgram(other);
  }
});

test("a worker killed in the middle of a thousand jobs loses none, and none counts twice", async () => {
  test.setTimeout(180_000);
  const dataDir = mkdtempSync(join(tmpdir(), "chomrom-workers-"));
  chmodSync(dataDir, 0o755); // run by root, PostgreSQL belongs to another user and has to get in
  const server = await openDatabase({ dataDir, fast: true, log: () => undefined });
  const settings = { ROLE: "worker", DATA_DIR: dataDir, DATABASE_URL: server.url, SMTP_URL: "" };
  const [first, second] = [await startProgram(settings), await startProgram(settings)];
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const count = async (sql: string) =>
    Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);
  try {
    await client.query(`SELECT graphile_worker.add_job('send-letter', json_build_object('key', 'letter-' || n, 'to', n || '@example.com',
      'subject', 's', 'text', 't', 'html', 'h'), max_attempts => 25) FROM generate_series(1, 1000) AS n`);
    await expect.poll(() => count('"LocalLetter"')).toBeGreaterThan(50);
    first.child.kill("SIGKILL");
    const open = "graphile_worker.jobs WHERE run_at <= now()";
    await expect.poll(() => count(open), { timeout: 120_000, intervals: [500] }).toBe(0);
    expect(await count('"LocalLetter"')).toBe(1000);
    expect(await count('(SELECT DISTINCT "to" FROM "LocalLetter") AS letters')).toBe(1000);
  } finally {
    await client.end();
    await endProgram(second);
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});
