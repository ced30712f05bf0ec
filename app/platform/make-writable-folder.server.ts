import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { StartProblem } from "./start-problem";

/** PostgreSQL cuts longer paths off: 1,024 bytes with the names that it adds itself. */
const longest = 900;

const reasons: Record<string, string> = {
  EACCES: "this user may not write there",
  EPERM: "this user may not write there",
  EROFS: "its disk can only be read",
  ENOTDIR: "a file stands in its place",
  EEXIST: "a file stands in its place",
  ENAMETOOLONG: "its path is too long",
  ENOENT: "no folder can be made there",
  ENOSPC: "its disk is full",
};

/** Makes a folder within the data folder where it is missing; says in one sentence why it cannot be written. */
export function makeWritableFolder(path: string, dataDir: string): void {
  try {
    if (Buffer.byteLength(path) > longest) throw Object.assign(new Error(), { code: "ENAMETOOLONG" });
    makeEach(path);
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    throw new StartProblem(
      `The data folder ${shown(resolve(dataDir))} cannot be used (${reasons[code] ?? code}): set DATA_DIR to a folder of yours.`,
    );
  }
}

/** One folder after the other: where none can be made, as inside /proc, Node's own `recursive` tries for ever. */
function makeEach(path: string) {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isDirectory()) return;
  if (there) throw Object.assign(new Error(), { code: "ENOTDIR" });
  if (dirname(path) !== path) makeEach(dirname(path));
  try {
    mkdirSync(path, { mode: 0o755 });
  } catch (error) {
    // another process may have made it in between
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}

const shown = (path: string) => (path.length > 200 ? `${path.slice(0, 200)}…` : path);
