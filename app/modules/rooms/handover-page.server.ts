import type { Actor } from "~/access/actor";
import { row, sql } from "~/platform/db/sql.server";
import { handoverRows, sellersOf } from "./reading/handover-rows.server";
import type { HandoverView } from "./room-view";

/** One hand-over with its club's address, for the people of the two organisations; null for everybody else. */
export async function handoverPage(actor: Actor, id: number): Promise<{ handover: HandoverView; slug: string } | null> {
  const place = await row<{ clubId: number; slug: string }>(
    sql`SELECT c.id AS "clubId", c.slug FROM "Handover" h JOIN "Club" c ON c.id = h."clubId" WHERE h.id = ${id}`,
  );
  if (!place) return null;
  const own = sellersOf(actor, place.clubId);
  const [handover] = await handoverRows(actor, sql`h.id = ${id}`, 1);
  return handover && [handover.from.id, handover.to.id].some((one) => own.includes(one))
    ? { handover, slug: place.slug }
    : null;
}
