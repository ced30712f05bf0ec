import { bringIn } from "./import/bring-in.server";
import { openDump } from "./import/dump-folder.server";
import { findClubOf, foundClubFor, noClub } from "./import/import-row.server";
import type { Tell } from "./import/progress.server";
import { type Survey, surveyDump } from "./import/survey.server";

export type ImportOptions = {
  folder: string;
  club: string;
  /** Founds the club when it is missing. */
  create?: boolean;
  dryRun?: boolean;
  site?: string | undefined;
  tell?: Tell;
  signal?: AbortSignal;
  batchRows?: number;
};

export type ImportReport = Survey & {
  site: string;
  club: string;
  written: boolean;
  seconds: number;
  rowsPerSecond: number;
};

/**
 * Brings a whole community in from the public dump of a Stack Exchange site. Every row becomes something here or is kept
 * as it was; an import that was stopped goes on where it was, and a finished one changes nothing.
 */
export async function importStackExchange(options: ImportOptions): Promise<ImportReport> {
  const { tell = () => undefined } = options;
  const started = performance.now();
  const dump = openDump(options.folder, options.site);
  const existing = await findClubOf(options.club);
  if (!existing && !options.create) throw noClub(options.club);
  const survey = await surveyDump(dump, tell);
  const written = options.dryRun
    ? false
    : await bringIn(dump, survey, {
        ...options,
        tell,
        club: existing ?? (await foundClubFor(options.club, dump.site)),
      });
  const seconds = (performance.now() - started) / 1000;
  const rows = Object.values(survey.rows).reduce((sum, n) => sum + n, 0);
  return {
    ...survey,
    site: dump.site,
    club: options.club,
    written,
    seconds,
    rowsPerSecond: Math.round(rows / seconds),
  };
}
