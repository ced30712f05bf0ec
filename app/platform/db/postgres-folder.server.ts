import { createHash, randomBytes } from "node:crypto";
import { chownSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { makeWritableFolder } from "~/platform/make-writable-folder.server";
import { StartProblem } from "~/platform/start-problem";
import { canReach, type ServerUser } from "./postgres-program.server";

/** The folder of one embedded server: its cluster, password, port, log, and who uses it right now. */
export type PostgresFolder = {
  path: string;
  cluster: string;
  log: string;
  password: string;
};

/** Makes the server's folder inside the data folder, or elsewhere when the server's user cannot get there. */
export function prepareFolder(dataDir: string, user: ServerUser, log: (line: string) => void): PostgresFolder {
  const wanted = join(resolve(dataDir), "postgres");
  makeWritableFolder(wanted, dataDir);
  const note = join(wanted, "location");
  let path = existsSync(note) ? readFileSync(note, "utf8").trim() : wanted;
  if (path === wanted && !canReach(user, wanted)) {
    path = join(stateFolder(), createHash("sha256").update(wanted).digest("hex").slice(0, 12));
    writeFileSync(note, `${path}\n`);
  }
  if (path !== wanted) {
    makeWritableFolder(path, dataDir);
    log(`The database lies in ${path}: PostgreSQL's own user cannot enter ${wanted}.`);
  }
  makeWritableFolder(join(path, "users"), dataDir);
  if (user) chownSync(path, user.uid, user.gid);
  return { path, cluster: join(path, "cluster"), log: join(path, "server.log"), password: password(path) };
}

/** A folder that every user of this machine can pass through, kept over restarts where there is one. */
export function stateFolder() {
  for (const base of ["/var/lib", tmpdir()]) {
    const folder = join(base, "chomrom");
    try {
      mkdirSync(folder, { recursive: true, mode: 0o755 });
      return folder;
    } catch {
      // not writable: the next one
    }
  }
  throw new StartProblem("No folder could be made for the database: set DATA_DIR to a folder that can be written.");
}

function password(path: string) {
  const file = join(path, "password");
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString("hex"), { mode: 0o600 });
  return readFileSync(file, "utf8").trim();
}

/** Says that this process uses the server, until the returned function is called. */
export function signIn(folder: PostgresFolder): () => void {
  const file = join(folder.path, "users", `${process.pid}-${randomBytes(4).toString("hex")}`);
  writeFileSync(file, "");
  return () => rmSync(file, { force: true });
}

/** Whether a living process still uses the server; marks of dead ones are cleared away. */
export function isInUse(folder: PostgresFolder): boolean {
  const users = join(folder.path, "users");
  let living = 0;
  for (const name of readdirSync(users)) {
    if (isAlive(Number.parseInt(name, 10))) living += 1;
    else rmSync(join(users, name), { force: true });
  }
  return living > 0;
}

/** One process at a time may start or stop the server. */
export async function alone<T>(folder: PostgresFolder, act: () => Promise<T>): Promise<T> {
  const lock = join(folder.path, "lock");
  while (!taken(lock)) await wait(50);
  try {
    return await act();
  } finally {
    rmSync(lock, { force: true });
  }
}

const staleAfter = 5 * 60_000;

function taken(lock: string) {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (isAbandoned(lock)) rmSync(lock, { force: true });
    return false;
  }
}

function isAbandoned(lock: string) {
  try {
    const pid = Number.parseInt(readFileSync(lock, "utf8"), 10);
    return (pid > 0 && !isAlive(pid)) || Date.now() - statSync(lock).mtimeMs > staleAfter;
  } catch {
    return false; // its holder has just let go
  }
}

/** Whether a process with this number runs, ours or somebody else's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
