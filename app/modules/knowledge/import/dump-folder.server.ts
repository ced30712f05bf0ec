import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { StartProblem } from "~/platform/start-problem";
import { type DumpFile, dumpFiles, neededFiles } from "./dump-files";

/** A dump on disk: where it lies, which site it comes from, which of its files are there. */
export type Dump = { folder: string; site: string; files: readonly DumpFile[]; pathOf(file: DumpFile): string };

/** Looks at a folder; says in one sentence why it is no dump. */
export function openDump(folder: string, site?: string): Dump {
  const path = resolve(folder);
  if (!existsSync(path) || !statSync(path).isDirectory()) throw new StartProblem(`There is no folder ${folder}.`);
  const pathOf = (file: DumpFile) => join(path, `${file}.xml`);
  const files = dumpFiles.filter((file) => existsSync(pathOf(file)));
  const missing = neededFiles.filter((file) => !files.includes(file)).map((file) => `${file}.xml`);
  if (missing.length > 0)
    throw new StartProblem(`${folder} has no ${missing.join(" and no ")}: it is not a Stack Exchange dump.`);
  return { folder: path, site: siteOf(path, site), files, pathOf };
}

/** The site's host name: as said, else by the folder's note on where it comes from, else by the folder's name. */
function siteOf(path: string, said: string | undefined): string {
  const note = join(path, "PROVENANCE.txt");
  const noted = existsSync(note) ? /^site:\s*(\S+)/m.exec(readFileSync(note, "utf8"))?.[1] : undefined;
  const site = (said ?? noted ?? basename(path))
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "");
  if (!/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/.test(site))
    throw new StartProblem(
      `"${site}" is not the name of a site: say it with --site, such as --site beer.stackexchange.com.`,
    );
  return site;
}
