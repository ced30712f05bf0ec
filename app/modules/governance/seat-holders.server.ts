import { rows, sql } from "~/platform/db/sql.server";
import type { SeatHolder } from "./governance-view";

/** The organisations with a standing seat in a club, hosts first, and which of them is its hub. */
export function seatHolders(clubId: number): Promise<(SeatHolder & { hub: boolean })[]> {
  return rows<SeatHolder & { hub: boolean }>(sql`
    SELECT o.id AS "organisationId", o.slug, o.name, o."logoKey", s.kind, s.side, o.id IS NOT DISTINCT FROM c."hubOrganisationId" AS hub
    FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId" JOIN "Club" c ON c.id = s."clubId"
    WHERE s."clubId" = ${clubId} AND s.until IS NULL ORDER BY s.kind, s.since, o.id LIMIT 500`);
}
