import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { DeskViewRow } from "./desk-view";

/** The filters that this curator kept for a club's desk, by name; at most 30. */
export async function deskViews(actor: Actor, clubId: number): Promise<DeskViewRow[]> {
  return rows(sql`
    SELECT id, name, filters, "isDefault" FROM "DeskView" WHERE "clubId" = ${clubId} AND "personId" = ${actor.id ?? 0} ORDER BY name LIMIT 30`);
}

/** Who looks after a club and may be given something that waits. */
export async function curatorsOf(clubId: number): Promise<{ id: number; name: string }[]> {
  return rows(sql`
    SELECT p.id, p.name FROM "Membership" m JOIN "Person" p ON p.id = m."personId"
    WHERE m."clubId" = ${clubId} AND m.role IN ('owner', 'moderator') ORDER BY p.name LIMIT 100`);
}
