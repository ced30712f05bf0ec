import { row, sql } from "~/platform/db/sql.server";

/** Whom a question in a club can be asked of: the organisations with a seat, and the club's experts, with until when who is away. */
export type AskOptions = {
  organisations: { slug: string; name: string }[];
  experts: { handle: string; name: string; title: string; awayUntil: string | null }[];
};

/** The choices of a club, in one query; at most 60 of each. */
export async function askOptions(clubId: number): Promise<AskOptions> {
  const found = await row<AskOptions>(sql`
    SELECT coalesce((SELECT json_agg(o) FROM (SELECT o.slug, o.name FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
        WHERE s."clubId" = ${clubId} AND s.until IS NULL ORDER BY o.name LIMIT 60) o), '[]') AS organisations,
      coalesce((SELECT json_agg(e) FROM (SELECT p.handle, p.name, coalesce(nullif(m.title, ''), max(st.title), '') AS title,
          (SELECT max(ab."backAt") FROM "Absence" ab WHERE ab."personId" = p.id AND ab."beginsAt" <= now() AND ab."backAt" > now()
            AND (ab."organisationId" IS NULL OR EXISTS (SELECT 1 FROM "Seat" abs WHERE abs."organisationId" = ab."organisationId" AND abs."clubId" = ${clubId}
              AND abs.until IS NULL))) AS "awayUntil"
        FROM "Membership" m
        JOIN "Person" p ON p.id = m."personId"
        LEFT JOIN "Staff" st ON st."personId" = p.id WHERE m."clubId" = ${clubId} AND m.role = 'expert' GROUP BY p.id, m.title ORDER BY p.name
          LIMIT 60) e), '[]') AS experts`);
  return found ?? { organisations: [], experts: [] };
}
