import { acceptLink } from "~/modules/alliances/decide-link.server";
import { proposeLink } from "~/modules/alliances/propose-link.server";
import { unwrap } from "~/platform/result";
import { aClub, aPerson, as } from "./world";

type Terms = { direction?: string; chosenBy?: string; topicIds?: number[]; visibility?: "public" | "private" };

/** Two clubs, each with an owner, and the link that the first proposed; it stands unless it is left open. */
export async function linkedClubs({ visibility = "public", ...terms }: Terms = {}, { open = false } = {}) {
  const [dogs, cats] = [await aPerson(), await aPerson()];
  const from = await aClub({ owner: dogs, visibility });
  const to = await aClub({ owner: cats });
  const { linkId } = unwrap(await proposeLink(await as(dogs), { clubId: from.id, partner: to.slug, ...terms }));
  if (!open) unwrap(await acceptLink(await as(cats), { linkId }));
  return { from, to, dogs, cats, linkId };
}
