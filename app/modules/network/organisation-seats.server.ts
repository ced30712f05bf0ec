import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { SeatOfferView } from "./network-view";
import { organisationSeenBy } from "./organisation-page.server";

/** An organisation's seats in clubs, and those that are offered to it, for its own people. */
export async function organisationSeats(actor: Actor, slug: string | undefined) {
  const seen = await organisationSeenBy(actor, slug);
  if (!seen?.may.change) return null;
  const { id } = seen.organisation;
  const [seats, offers] = await Promise.all([
    rows<SeatOfferView>(sql`
      SELECT s."clubId", c.slug, c.name, s.kind, s.side FROM "Seat" s JOIN "Club" c ON c.id = s."clubId"
        WHERE s."organisationId" = ${id} AND s.until IS NULL ORDER BY s.since LIMIT 100`),
    rows<SeatOfferView>(sql`
      SELECT f."clubId", c.slug, c.name, f.kind, f.side FROM "SeatOffer" f JOIN "Club" c ON c.id = f."clubId" AND c.entry <> 'closed'
        WHERE f."organisationId" = ${id} ORDER BY f."offeredAt" DESC LIMIT 50`),
  ]);
  return { ...seen, seats, offers };
}
