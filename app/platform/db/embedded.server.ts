import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { StartProblem } from "~/platform/start-problem";
import { checkReachable, tryConnection } from "./connection-check.server";
import { createCluster, startCluster, stopCluster } from "./postgres-cluster.server";
import {
  alone,
  isAlive,
  isInUse,
  type PostgresFolder,
  prepareFolder,
  signIn,
  stateFolder,
} from "./postgres-folder.server";
import { findProgram, findServerUser } from "./postgres-program.server";

export type DatabaseOptions = {
  /** A server of somebody else's: it is only checked, never started or stopped. */
  databaseUrl?: string | undefined;
  dataDir: string;
  /** For tests: quicker, and lost when the machine stops. */
  fast?: boolean;
  log(line: string): void;
};

export type OpenDatabase = { url: string; started: boolean; stop(): Promise<void> };

/**
 * Opens the database: the one that DATABASE_URL names, else the embedded one under the data folder, which is joined
 * when it runs already and started when not. The last process to call `stop` stops it.
 */
export async function openDatabase(options: DatabaseOptions): Promise<OpenDatabase> {
  if (options.databaseUrl) {
    await checkReachable(options.databaseUrl);
    return { url: options.databaseUrl, started: false, stop: async () => undefined };
  }
  const user = await findServerUser();
  const program = await findProgram(user, stateFolder);
  const folder = prepareFolder(options.dataDir, user, options.log);

  return alone(folder, async () => {
    const signOut = signIn(folder);
    try {
      const joined = await joinRunning(folder);
      if (!joined && !existsSync(folder.cluster)) await createCluster(program, folder, options);
      const url = joined ?? (await startCluster(program, folder, options.fast ?? false));
      const stop = () =>
        alone(folder, async () => {
          signOut();
          if (!isInUse(folder)) await stopCluster(program, folder);
        });
      return { url, started: !joined, stop: once(stop) };
    } catch (error) {
      signOut();
      throw error;
    }
  });
}

const once = (stop: () => Promise<void>) => {
  let stopped: Promise<void> | undefined;
  return () => (stopped ??= stop());
};

/** The address of the server that already runs on this folder, if there is one. */
async function joinRunning(folder: PostgresFolder): Promise<string | undefined> {
  const until = Date.now() + 20_000;
  for (;;) {
    const running = readPidFile(folder);
    if (!running || !isAlive(running.pid) || !isPostgres(running.pid)) return undefined;
    const url = addressOf(folder, running.port);
    if ((await tryConnection(url)) === undefined) return url;
    if (Date.now() > until) {
      throw new StartProblem(
        `PostgreSQL (process ${running.pid}) holds ${folder.cluster} but does not answer: end it first.`,
      );
    }
    await wait(200);
  }
}

/** The file that a running PostgreSQL keeps in its cluster: first line its process, fourth its port. */
function readPidFile(folder: PostgresFolder) {
  const file = join(folder.cluster, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

/** After a power cut the number in the file may belong to another program by now. */
function isPostgres(pid: number) {
  const name = `/proc/${pid}/comm`;
  return existsSync(name) ? readFileSync(name, "utf8").startsWith("postgres") : true;
}

/** How to reach the embedded database on a port. */
export function addressOf(folder: PostgresFolder, port: number, database = "chomrom"): string {
  return `postgresql://chomrom:${folder.password}@127.0.0.1:${port}/${database}`;
}
