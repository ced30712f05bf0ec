import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import { trialPage } from "./trial-page.server";

/** What somebody said of a trial, with the trial; null when there is none or the actor may not see it. */
export async function trialReportPage(actor: Actor, id: number | null) {
  const found = await row<{ trialId: number }>(sql`SELECT "trialId" FROM "TrialReport" WHERE id = ${id ?? 0}`);
  const trial = found && (await trialPage(actor, found.trialId));
  const report = trial?.reports.find((one) => one.id === id);
  return trial && report ? { trial, report } : null;
}
