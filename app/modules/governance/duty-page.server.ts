import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { clubSeenBy } from "~/modules/network/club-seen-by.server";
import { row, sql } from "~/platform/db/sql.server";

/** The sponsor for whom something may be written down; null for everybody else. */
export async function dutyPage(actor: Actor, slug: string | undefined, organisation: string | undefined) {
  const club = await clubSeenBy(actor, slug);
  const organisationId = Number(organisation);
  if (!club || !Number.isSafeInteger(organisationId) || !can(actor, "duty.record", { ...club, organisationId }))
    return null;
  const sponsor = await row<{ name: string }>(sql`
    SELECT o.name FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
    WHERE s."clubId" = ${club.id} AND o.id = ${organisationId} AND s.kind = 'sponsor' AND s.until IS NULL`);
  return sponsor && { club, sponsor: { ...sponsor, organisationId } };
}
