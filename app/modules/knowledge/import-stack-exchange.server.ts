import { database } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import { communityImported } from "./events";
import { type Dump, openDump } from "./import/dump-folder.server";
import { alone, findClubOf, foundClubFor, noClub, openImport } from "./import/import-row.server";
import { LINKING, linkPosts } from "./import/link-posts.server";
import { progressOf, type Tell } from "./import/progress.server";
import { recount } from "./import/recount.server";
import { BATCH_ROWS, runStep, type Work } from "./import/run-step.server";
import { steps } from "./import/steps.server";
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

export type ImportReport = Survey & { site: string; club: string; written: boolean; seconds: number; rowsPerSecond: number };

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
  const written = options.dryRun ? false : await bringIn(dump, survey, { ...options, tell, club: existing ?? (await foundClubFor(options.club, dump.site)) });
  const seconds = (performance.now() - started) / 1000;
  const rows = Object.values(survey.rows).reduce((sum, n) => sum + n, 0);
  return { ...survey, site: dump.site, club: options.club, written, seconds, rowsPerSecond: Math.round(rows / seconds) };
}

type Wish = { club: { id: number; slug: string }; tell: Tell; signal?: AbortSignal; batchRows?: number };

/** Returns whether anything was written. */
async function bringIn(dump: Dump, survey: Survey, { club, tell, signal, batchRows = BATCH_ROWS }: Wish): Promise<boolean> {
  const source = await openImport(club, dump.site);
  return alone(source, async () => {
    const work: Work = { dump, source, tell, signal, batchRows };
    const progress = await progressOf(source);
    let worked = false;
    for (const step of steps.filter((one) => dump.files.includes(one.file))) {
      const total = survey.rows[step.file];
      const at = progress.get(step.name);
      if (at?.done && at.rows === total) continue;
      // a file that grew since it was finished is a younger dump: read it all, what is here already stays
      if (!worked) await database.import.update({ where: { id: source.id }, data: { finishedAt: null }, select: { id: true } });
      await runStep(work, step, { from: at && !at.done ? at.rows : 0, total });
      worked = true;
    }
    if (!worked && source.finished) return false;
    await finish(work, survey, worked ? 0 : (progress.get(LINKING)?.rows ?? 0));
    return true;
  });
}

async function finish(work: Work, survey: Survey, from: number): Promise<void> {
  const { source } = work;
  await linkPosts(work, { from, total: survey.rows.Posts });
  await recount(source, { votes: work.dump.files.includes("Votes") });
  await database.$transaction(async (db) => {
    const now = new Date();
    await db.import.update({ where: { id: source.id }, data: { finishedAt: now }, select: { id: true } });
    await recordEvent(db, communityImported({ clubId: source.clubId, importId: source.id }), { actorId: null, now });
  });
}

