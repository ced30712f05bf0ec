import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { rows, sql } from "~/platform/db/sql.server";
import { type ClubGlance, clubSeenBy } from "./club-seen-by.server";
import type { SeatView } from "./network-view";

export type SeatRow = SeatView & { about: string; province: string; people: number; since: string };
export type SeatOfferRow = Omit<SeatView, "verified" | "hub"> & { offeredAt: string };

/** The organisations that hold the seats of a club, hosts first. */
export async function clubOrganisations(
  actor: Actor,
  slug: string | undefined,
): Promise<{ club: ClubGlance; seats: SeatRow[] } | null> {
  const club = await clubSeenBy(actor, slug);
  return club && { club, seats: await seatsOf(club.id) };
}

/** Seats and open offers of a club, for whoever gives them. */
export async function clubSeating(actor: Actor, slug: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  if (!club || !can(actor, "club.seats", club)) return null;
  const offers = await rows<Omit<SeatOfferRow, "offeredAt"> & { offeredAt: Date }>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", f.kind, f.side, f."offeredAt" FROM "SeatOffer" f
      JOIN "Organisation" o ON o.id = f."organisationId"
    WHERE f."clubId" = ${club.id} ORDER BY f."offeredAt" DESC LIMIT 100`);
  return {
    club,
    seats: await seatsOf(club.id),
    offers: offers.map((offer) => ({ ...offer, offeredAt: offer.offeredAt.toISOString() })),
  };
}

async function seatsOf(clubId: number): Promise<SeatRow[]> {
  const seats = await rows<Omit<SeatRow, "since"> & { since: Date }>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", s.kind, s.side, o."verifiedAt" IS NOT NULL AS verified,
      o.id IS NOT DISTINCT FROM c."hubOrganisationId" AS hub, o.about, o.province, s.since,
      (SELECT count(*)::int FROM "Staff" st JOIN "Membership" m ON m."personId" = st."personId" AND m."clubId" = s."clubId"
        WHERE st."organisationId" = o.id) AS people
    FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" JOIN "Club" c ON c.id = s."clubId"
      WHERE s."clubId" = ${clubId} AND s.until IS NULL ORDER BY s.kind, s.since, o.id LIMIT 100`);
  return seats.map((seat) => ({ ...seat, since: seat.since.toISOString() }));
}
