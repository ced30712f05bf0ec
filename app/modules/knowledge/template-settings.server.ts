import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { topicsOf } from "~/modules/topics/topics-of.server";
import { everyTemplateOf } from "./templates-of.server";

/** The templates of a club with its topics, for whoever may change them; null for everybody else. */
export async function templateSettings(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "template.change", club)) return null;
  const [templates, topics] = await Promise.all([everyTemplateOf(club.id), topicsOf(club.id)]);
  return { club, templates, topics };
}
