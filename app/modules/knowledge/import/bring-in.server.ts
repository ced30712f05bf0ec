import { database } from "~/platform/db/database.server";
import { recordEvent } from "~/platform/record-event.server";
import { communityImported } from "../events";
import type { Dump } from "./dump-folder.server";
import { alone, openImport } from "./import-row.server";
import { LINKING, linkPosts } from "./link-posts.server";
import { progressOf, type Tell } from "./progress.server";
import { recount } from "./recount.server";
import { BATCH_ROWS, runStep, type Work } from "./run-step.server";
import { steps } from "./steps.server";
import type { Survey } from "./survey.server";

type Wish = { club: { id: number; slug: string }; tell: Tell; signal?: AbortSignal; batchRows?: number };

/** Goes through all steps, each from where it was stopped, and finishes; returns whether anything was written. */
export async function bringIn(
  dump: Dump,
  survey: Survey,
  { club, tell, signal, batchRows = BATCH_ROWS }: Wish,
): Promise<boolean> {
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
      if (!worked)
        await database.import.update({ where: { id: source.id }, data: { finishedAt: null }, select: { id: true } });
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
