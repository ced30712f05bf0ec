import type { Actor } from "~/access/actor";
import { ideaPage } from "./idea-page.server";
import { remarksAfter } from "./reading/idea-comments.server";

/** All remarks on an idea, oldest first. */
export async function ideaCommentsPage(actor: Actor, id: number | null, after: string | null) {
  const idea = await ideaPage(actor, id);
  const remarks = idea && (await remarksAfter(actor, { kind: "idea", id: idea.id, clubId: idea.club.id }, after));
  return remarks ? { idea, ...remarks } : null;
}
