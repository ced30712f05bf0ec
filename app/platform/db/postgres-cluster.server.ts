import {
  chownSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { platform, totalmem } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { StartProblem } from "~/platform/start-problem";
import type { DatabaseOptions } from "./embedded.server";
import type { PostgresFolder } from "./postgres-folder.server";
import type { PostgresProgram } from "./postgres-program.server";

const version = "18";

/** For a small machine that is shared with the portal itself. */
const settings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "100",
  shared_buffers: `${sharedMegabytes()}MB`,
  effective_cache_size: "1GB",
  work_mem: "16MB",
  maintenance_work_mem: "128MB",
  max_wal_size: "2GB",
  wal_level: "minimal",
  max_wal_senders: "0",
  random_page_cost: "1.1",
  max_parallel_workers_per_gather: "0",
  jit: "off",
  synchronous_commit: "on",
  timezone: "UTC",
  log_timezone: "UTC",
  log_checkpoints: "off",
  // statements hold what people wrote: they stay out of the log
  log_min_error_statement: "panic",
};
const fastSettings = { fsync: "off", synchronous_commit: "off", full_page_writes: "off", shared_buffers: "128MB" };

/**
 * An eighth of the memory, between 128 MB and 1 GB: where the index of a large portal fits in, a search costs the database a quarter
 * less (decision 0075). Pages that are never read take no memory.
 */
function sharedMegabytes(): number {
  const bytes = Math.min(totalmem(), process.constrainedMemory() || Number.POSITIVE_INFINITY);
  return Math.round(Math.max(128, Math.min(1024, bytes / 8 / 2 ** 20)));
}

/** Makes a new, empty cluster; it appears under its name only when it is complete. */
export async function createCluster(
  program: PostgresProgram,
  folder: PostgresFolder,
  { fast, log }: Pick<DatabaseOptions, "fast" | "log">,
): Promise<void> {
  log("Preparing the database …");
  const unfinished = `${folder.cluster}.new`;
  const passwordFile = join(folder.path, "password.init");
  let output = "";
  for (const locale of platform() === "linux" ? ["C.UTF-8", "en_US.UTF-8", "C"] : ["en_US.UTF-8", "C"]) {
    rmSync(unfinished, { recursive: true, force: true });
    writeFileSync(passwordFile, folder.password, { mode: 0o600 });
    if (program.user) chownSync(passwordFile, program.user.uid, program.user.gid);
    const outcome = await program.call(
      "initdb",
      [
        `--pgdata=${unfinished}`,
        "--username=chomrom",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        `--locale=${locale}`,
        "--lc-messages=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        ...(fast ? ["--no-sync"] : []),
      ],
      folder.path,
    );
    rmSync(passwordFile, { force: true });
    if (outcome.ok) return renameSync(unfinished, folder.cluster);
    output = outcome.output;
  }
  throw new StartProblem(`The database could not be made in ${folder.path}: ${lastReason(output)}`);
}

/** Starts the server on its remembered port, or on a free one, and returns its address. */
export async function startCluster(program: PostgresProgram, folder: PostgresFolder, fast: boolean): Promise<string> {
  checkVersion(folder);
  const chosen = { ...settings, ...(fast ? fastSettings : {}) };
  const flags = Object.entries(chosen).map(([name, value]) => `-c ${name}=${value}`);
  let said = "";
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const port = await freePort(attempt === 0 ? rememberedPort(folder) : 0);
    if (existsSync(folder.log) && statSync(folder.log).size > 5_000_000) truncateSync(folder.log);
    const before = existsSync(folder.log) ? statSync(folder.log).size : 0;
    const options = ["-p", String(port), ...flags].join(" ");
    const args = [
      "start",
      "--wait",
      "--timeout=300",
      `--pgdata=${folder.cluster}`,
      `--log=${folder.log}`,
      `--options=${options}`,
    ];
    const outcome = await program.call("pg_ctl", args, folder.path);
    if (outcome.ok) {
      writeFileSync(join(folder.path, "port"), String(port));
      return ensureDatabase(folder, port);
    }
    said = existsSync(folder.log) ? readFileSync(folder.log).subarray(before).toString() : outcome.output;
    if (!said.includes("could not bind")) break;
  }
  throw damaged(folder, lastReason(said));
}

/** Ends every connection and stops the server. */
export async function stopCluster(program: PostgresProgram, folder: PostgresFolder): Promise<void> {
  await program.call(
    "pg_ctl",
    ["stop", "--mode=fast", "--wait", "--timeout=60", `--pgdata=${folder.cluster}`],
    folder.path,
  );
}

async function ensureDatabase(folder: PostgresFolder, port: number) {
  const address = (database: string) => `postgresql://chomrom:${folder.password}@127.0.0.1:${port}/${database}`;
  const client = new pg.Client({ connectionString: address("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = 'chomrom'");
    if (rowCount === 0) await client.query("CREATE DATABASE chomrom");
  } finally {
    await client.end();
  }
  return address("chomrom");
}

function checkVersion(folder: PostgresFolder) {
  const file = join(folder.cluster, "PG_VERSION");
  if (!existsSync(file)) throw damaged(folder, "it holds no PostgreSQL cluster");
  const found = readFileSync(file, "utf8").trim();
  if (found !== version) throw damaged(folder, `it was made by PostgreSQL ${found}, and this is ${version}`);
}

const damaged = (folder: PostgresFolder, reason: string) =>
  new StartProblem(
    `The database folder ${folder.cluster} cannot be opened (${reason}): restore it from a backup, or move it away to begin afresh.`,
  );

/** What PostgreSQL gives as the reason: its last FATAL or PANIC line, else its last line. */
function lastReason(output: string) {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const reasons = lines.filter((line) => /FATAL|PANIC|error:|could not/.test(line));
  const line = reasons.at(-1) ?? lines.at(-1) ?? "no reason given";
  return line.replace(/^.*?(FATAL|PANIC|error):\s*(but )?/, "").trim();
}

function rememberedPort(folder: PostgresFolder) {
  const file = join(folder.path, "port");
  return existsSync(file) ? Number(readFileSync(file, "utf8")) : 0;
}

/** The wanted port when nobody listens there, else any free one. */
function freePort(wanted: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => (wanted === 0 ? reject(error) : resolve(freePort(0))));
    probe.listen({ port: wanted, host: "127.0.0.1", exclusive: true }, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : wanted));
    });
  });
}
