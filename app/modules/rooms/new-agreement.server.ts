import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { roomClub } from "./back-room.server";
import { sellersOf } from "./reading/handover-rows.server";
import { type SellerChoice, sellerChoices } from "./seller-choices.server";

/** For which of the actor's organisations they may offer an agreement in a club. */
export const offersOf = (actor: Actor, club: ClubGlance): number[] =>
  sellersOf(actor, club.id).filter((organisationId) => can(actor, "agreement.propose", { ...club, organisationId }));

/** Between whom the actor may offer an agreement; null when they may offer none. */
export async function newAgreement(
  actor: Actor,
  slug: string | undefined,
): Promise<{ club: ClubGlance; choices: SellerChoice[] } | null> {
  const club = await roomClub(actor, slug);
  const offers = club ? offersOf(actor, club) : [];
  if (!club || offers.length === 0) return null;
  const choices = await sellerChoices(actor, club.id);
  return { club, choices: choices.map((one) => ({ ...one, mine: offers.includes(one.id) })) };
}
