import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";

export type SellerChoice = { id: number; name: string; mine: boolean };

/** The organisations of the selling side of a club; `mine` marks those for which the actor speaks. */
export async function sellerChoices(actor: Actor, clubId: number): Promise<SellerChoice[]> {
  const spoken =
    actor.kind === "person"
      ? actor.affiliations.filter(({ role }) => role !== "analyst").map(({ organisationId }) => organisationId)
      : [];
  return rows<SellerChoice>(sql`
    SELECT o.id, o.name, o.id = ANY(${spoken}::int[]) AS mine FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
    WHERE s."clubId" = ${clubId} AND s.until IS NULL AND s.side = 'seller' ORDER BY o.name LIMIT 200`);
}
