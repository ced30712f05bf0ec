import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { speakingChoices } from "~/modules/network/speaking-choices.server";
import { database } from "~/platform/db/database.server";
import { triedIn } from "./rules/trials";
import { triedFacts } from "./tried-facts.server";

type Wish = { slug: string | undefined; of: string | null; viewer: { name: string } | null };

/** What the page needs on which one invites members to try something; null for those who may not, or where there is nothing to try. */
export async function newTrialPage(actor: Actor, { slug, of, viewer }: Wish) {
  const [club, thing] = [await clubSeenBy(actor, slug), triedIn(of)];
  const tried = thing && (await triedFacts(database, thing));
  if (!(club && thing && tried) || tried.clubId !== club.id || !can(actor, "trial.begin", tried)) return null;
  const choices = await speakingChoices(actor, club.id, viewer);
  const path = `/${thing.kind === "idea" ? "ideas" : "documents"}/${thing.id}`;
  return {
    club,
    of: `${thing.kind}:${thing.id}`,
    tried: { title: tried.title, path, unpublished: tried.unpublished },
    choices,
  };
}
