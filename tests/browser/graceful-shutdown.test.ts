import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import pg from "pg";
import { openDatabase } from "~/platform/db/embedded.server";
import { startProgram } from "./support/programs";

test("a request under way when the portal is asked to end is still answered, and its change is kept", async () => {
  test.setTimeout(120_000);
  const dataDir = mkdtempSync(join(tmpdir(), "chomrom-ending-"));
  chmodSync(dataDir, 0o755); // run by root, PostgreSQL belongs to another user and has to get in
  const server = await openDatabase({ dataDir, fast: true, log: () => undefined });
  const program = await startProgram({ ROLE: "all", DATA_DIR: dataDir, DATABASE_URL: server.url, SMTP_URL: "" });
  try {
    const port = Number(/http:\/\/localhost:(\d+)/.exec(program.said())?.[1]);
    const form = new URLSearchParams({
      name: "Late Guest",
      email: "late@example.com",
      password: "ปลาทูนึ่งสองเข่งกับน้ำพริก",
    }).toString();
    const request = halfSent(port, form);
    await request.begun;
    const gone = new Promise<number | null>((resolve) => program.child.once("exit", resolve));
    program.child.kill("SIGTERM");
    await expect.poll(() => refuses(port)).toBe(true);
    request.finish();
    expect(await request.answer).toContain("HTTP/1.1 302 ");
    expect(await gone).toBe(0);
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const found = await client.query(`SELECT 1 FROM "Account" WHERE email = 'late@example.com'`);
    await client.end();
    expect(found.rowCount).toBe(1);
  } finally {
    program.child.kill("SIGKILL");
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** Sends a form of which the second half is held back until `finish`. */
function halfSent(port: number, form: string) {
  const half = Math.floor(form.length / 2);
  const socket = connect(port, "127.0.0.1");
  const answer = new Promise<string>((resolve, reject) => {
    let text = "";
    socket.on("data", (part: Buffer) => {
      text += part.toString("utf8");
    });
    socket.once("close", () => resolve(text));
    socket.once("error", reject);
  });
  // the portal says so itself when it has read the head: "100 Continue"
  const begun = new Promise<unknown>((resolve) => socket.once("data", resolve));
  const head = [
    "POST /sign-up HTTP/1.1",
    `Host: localhost:${port}`,
    "Content-Type: application/x-www-form-urlencoded",
    `Content-Length: ${form.length}`,
    "Expect: 100-continue",
  ];
  socket.write(`${head.join("\r\n")}\r\n\r\n${form.slice(0, half)}`);
  return { answer, begun, finish: () => socket.write(form.slice(half)) };
}

/** Whether nobody listens any more. */
function refuses(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => {
      socket.destroy();
      resolve(false);
    });
    socket.once("error", () => resolve(true));
  });
}
