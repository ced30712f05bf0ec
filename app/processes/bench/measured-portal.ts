import type { ChildProcess } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { endProgram, portalProgram, startProgram } from "./child-program";

/** What the portal has used so far. */
export type Spent = { cpuSeconds: number; queries: number };

/** A portal of its own process, as people run it, and what it says of itself. */
export type MeasuredPortal = { origin: string; spent(): Promise<Spent>; stop(): Promise<void>; kill(): void };

/** Starts web and worker, or only web, on a free port over the benchmark's own database. */
export async function startPortal(dataDir: string, role: "all" | "web" = "all"): Promise<MeasuredPortal> {
  const port = await freePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = startProgram(portalProgram, [], {
    PATH: process.env.PATH,
    BENCH_NODE_FLAGS: process.env.BENCH_NODE_FLAGS,
    NODE_ENV: "production",
    ROLE: role,
    HOST: "127.0.0.1",
    PORT: String(port),
    BASE_URL: origin,
    DATA_DIR: dataDir,
    SEED: "none",
    LOG_LEVEL: "warn",
  });
  const said: Buffer[] = [];
  child.stdout?.on("data", (chunk: Buffer) => said.push(chunk));
  await untilReady(child, origin, () => Buffer.concat(said).toString());
  return { origin, spent: () => readMetrics(origin), stop: () => endProgram(child), kill: () => child.kill("SIGKILL") };
}

async function untilReady(child: ChildProcess, origin: string, said: () => string): Promise<void> {
  for (const until = Date.now() + 60_000; Date.now() < until; await wait(100)) {
    if (child.exitCode !== null) throw new Error(`The portal ended at once: ${said()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
  }
  throw new Error(`The portal did not become ready: ${said()}`);
}

async function readMetrics(origin: string): Promise<Spent> {
  const text = await (await fetch(`${origin}/metrics`)).text();
  const read = (name: string) => Number(new RegExp(`^${name} (\\S+)$`, "m").exec(text)?.[1] ?? Number.NaN);
  return { cpuSeconds: read("process_cpu_seconds_total"), queries: read("database_queries_total") };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
