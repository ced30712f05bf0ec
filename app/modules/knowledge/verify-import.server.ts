import { database } from "~/platform/db/database.server";
import { StartProblem } from "~/platform/start-problem";
import { type Check, Checks } from "./import/checks.server";
import type { DumpRow } from "./import/dump-files";
import { openDump } from "./import/dump-folder.server";
import { findClubOf } from "./import/import-row.server";
import type { Tell } from "./import/progress.server";
import { readRows } from "./import/read-rows.server";
import { type Line, Tally } from "./import/tally.server";

export type Verification = { site: string; club: string; complete: boolean; table: Line[]; checks: Check[] };

const TOGETHER = 2000;

/**
 * Lays a dump beside what is here: is each of its rows imported or kept with a reason, and do scores, answers, comments and
 * acceptances, counted from our own rows, come out as the dump says?
 */
export async function verifyImport(options: {
  folder: string;
  club: string;
  site?: string | undefined;
  tell?: Tell;
}): Promise<Verification> {
  const { tell = () => undefined } = options;
  const dump = openDump(options.folder, options.site);
  const club = await findClubOf(options.club);
  if (!club) throw new StartProblem(`There is no club ${options.club}.`);
  const found = await database.import.findUnique({ where: { clubId_site: { clubId: club.id, site: dump.site } } });
  if (!found) throw new StartProblem(`Nothing was imported from ${dump.site} into ${options.club}.`);
  const source = { id: found.id, clubId: club.id, clubSlug: club.slug, site: dump.site };
  const tally = new Tally(source);
  const checks = new Checks(source, dump.files);
  for (const [n, file] of dump.files.entries()) {
    let waiting: DumpRow[] = [];
    const compare = async () => {
      await tally.add(file, waiting);
      if (file === "Posts") await checks.addPosts(waiting);
      if (file === "Comments") await checks.addComments(waiting);
      waiting = [];
    };
    for await (const rows of readRows(dump, file)) {
      waiting.push(...rows);
      if (waiting.length >= TOGETHER) await compare();
    }
    await compare();
    tally.fileEnds();
    tell({ step: "Comparing", done: n + 1, total: dump.files.length });
  }
  const [table, results] = [tally.table(), checks.results()];
  const complete =
    found.finishedAt !== null &&
    table.every((line) => line.missing === 0) &&
    results.every((check) => check.different === 0);
  return { site: dump.site, club: options.club, complete, table, checks: results };
}
