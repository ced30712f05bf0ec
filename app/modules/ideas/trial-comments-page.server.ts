import type { Actor } from "~/access/actor";
import { remarksAfter } from "./reading/idea-comments.server";
import { trialPage } from "./trial-page.server";

/** All remarks on a trial, oldest first. */
export async function trialCommentsPage(actor: Actor, id: number | null, after: string | null) {
  const trial = await trialPage(actor, id);
  const remarks = trial && (await remarksAfter(actor, { kind: "trial", id: trial.id, clubId: trial.club.id }, after));
  return remarks ? { trial, ...remarks } : null;
}
