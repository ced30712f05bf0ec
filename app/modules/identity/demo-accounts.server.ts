import type { ClubRole, Side } from "~/access/actor";
import { demoMode } from "~/platform/config.server";
import { rows, sql } from "~/platform/db/sql.server";

export type DemoAccount = {
  name: string;
  email: string;
  administrator: boolean;
  /** As whom the person acts in the club they came to first. */
  role: ClubRole | null;
  side: Side;
  title: string;
  club: string | null;
  organisation: string | null;
};

/** One demo account for each kind of person, for the sign-in page; none outside demo mode. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  if (!demoMode) return [];
  return rows<DemoAccount>(sql`
    WITH places AS (
      SELECT p.id, p.name, a.email, a.administrator, m.role, coalesce(se.side, o.side, m.side, 'buyer') AS side,
        coalesce(nullif(s.title, ''), m.title, '') AS title, c.name AS club, o.name AS organisation,
        CASE WHEN a.administrator THEN 0 WHEN m.role = 'owner' THEN 1 WHEN m.role = 'moderator' THEN 2
          WHEN m.role = 'expert' THEN 3 WHEN o.id IS NOT NULL THEN 4 ELSE 5 END AS kind
      FROM "Account" a JOIN "Person" p ON p.id = a."personId"
      LEFT JOIN LATERAL (SELECT * FROM "Membership" WHERE "personId" = p.id ORDER BY "joinedAt", "clubId" LIMIT 1) m ON true
      LEFT JOIN "Club" c ON c.id = m."clubId"
      LEFT JOIN LATERAL (SELECT * FROM "Staff" WHERE "personId" = p.id ORDER BY "createdAt", "organisationId" LIMIT 1) s ON true
      LEFT JOIN "Organisation" o ON o.id = s."organisationId"
      LEFT JOIN "Seat" se ON se."organisationId" = o.id AND se."clubId" = m."clubId" AND se.until IS NULL
      WHERE a.demo AND (a.administrator OR c.visibility = 'public')
    )
    SELECT DISTINCT ON (kind, CASE WHEN kind >= 3 THEN side END) name, email, administrator, role, side, title, club, organisation
    FROM places ORDER BY kind, CASE WHEN kind >= 3 THEN side END, id LIMIT 12`);
}
