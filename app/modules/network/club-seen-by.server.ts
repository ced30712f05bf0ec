import type { Actor } from "~/access/actor";
import { can } from "~/access/can";
import { nothing, row, type Sql, sql } from "~/platform/db/sql.server";
import type { ClubEntry, ClubOutreach, ClubVisibility } from "./rules/kinds";

export type ClubGlance = {
  id: number;
  clubId: number;
  slug: string;
  name: string;
  tagline: string;
  language: string;
  entry: ClubEntry;
  visibility: ClubVisibility;
  /** How another seller writes first to a customer whose matter somebody leads. */
  outreach: ClubOutreach;
  /** Whether other clubs may show questions here. */
  linked: boolean;
  /** Whether its seats agreed on a charter that is in force. */
  chartered: boolean;
};

/** The club of an address, for a query that shows a page of it; null when there is none or the actor may not see it. */
export async function clubSeenBy(actor: Actor, slug: string | undefined): Promise<ClubGlance | null> {
  return clubSeenBeside<object>(actor, slug, nothing);
}

/** The same with columns that another module shows there, each after a comma, of the club `c`: so that both are one round trip. */
export async function clubSeenBeside<Beside extends object>(
  actor: Actor,
  slug: string | undefined,
  beside: Sql,
): Promise<(ClubGlance & Beside) | null> {
  const club = await row<ClubGlance & Beside>(sql`
    SELECT c.id, c.id AS "clubId", c.slug, c.name, c.tagline, c.language, c.entry, c.visibility, c.outreach, c."charteredAt" IS NOT NULL AS chartered,
      EXISTS (SELECT 1 FROM "ClubLink" l WHERE c.id IN (l."fromClubId", l."toClubId") AND l.accepted AND l."endedAt" IS NULL) AS linked ${beside}
        FROM "Club" c WHERE c.slug = ${slug ?? ""}`);
  return club && can(actor, "club.see", club) ? club : null;
}
