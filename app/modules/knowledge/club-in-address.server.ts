import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { row, sql } from "~/platform/db/sql.server";

/** The club of an address, for lists of its questions; null when the actor does not see it. */
export async function clubInAddress(actor: Actor, slug: string) {
  const club = await row<{
    id: number;
    slug: string;
    name: string;
    language: string;
    visibility: "public" | "private";
  }>(sql`SELECT id, slug, name, language, visibility FROM "Club" WHERE slug = ${slug}`);
  return club && can(actor, "club.see", { clubId: club.id, visibility: club.visibility }) ? club : null;
}
