import type { Actor } from "~/access/actor";
import type { ClubGlance } from "~/modules/network/club-seen-by.server";
import { sql } from "~/platform/db/sql.server";
import { roomClub } from "./back-room.server";
import { offersOf } from "./new-agreement.server";
import { agreementRows } from "./reading/agreement-rows.server";
import type { AgreementView } from "./sharing-view";

export type AgreementList = {
  club: ClubGlance;
  agreements: AgreementView[];
  next: string | null;
  mayOffer: boolean;
};

const perPage = 20;

/** What the actor's organisations share and are let read in a club, newest first; null when the actor may not enter the back room. */
export async function agreementList(
  actor: Actor,
  which: { slug: string | undefined; before: string | null; now: Date },
): Promise<AgreementList | null> {
  const club = await roomClub(actor, which.slug);
  if (!club) return null;
  const where = /^\d{1,9}$/.test(which.before ?? "") ? sql`g.id < ${Number(which.before)}` : sql`true`;
  const found = await agreementRows(actor, { ...club, now: which.now }, { where, take: perPage + 1 });
  const last = found[perPage - 1];
  return {
    club,
    agreements: found.slice(0, perPage),
    next: found.length > perPage && last ? String(last.id) : null,
    mayOffer: offersOf(actor, club).length > 0,
  };
}
