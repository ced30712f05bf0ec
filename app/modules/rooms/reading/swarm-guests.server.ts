import { row, sql } from "~/platform/db/sql.server";

type Guest = { handle: string; name: string };
export type SwarmGuests = {
  /** Whoever asked, unless she was let in already. */
  customer: Guest | null;
  people: (Guest & { organisation: string; answered: boolean })[];
  /** There are more people than are offered at once: they are found by their name or their organisation's. */
  more: boolean;
  /** What was looked for. */
  sought: string;
};

const most = 60;

/**
 * Who may still be let into a swarm: whoever asked, and those who speak for a seat of its club, for a seller's before
 * others; who answered the question comes first. One statement; sixty at most, of those whose name, address name or organisation
 * has the words that are looked for.
 */
export async function swarmGuests(
  { id, clubId, question }: { id: number; clubId: number; question: { id: number } },
  words: string,
): Promise<SwarmGuests> {
  const sought = words.normalize("NFC").replace(/^@/, "").trim().slice(0, 60);
  const alike = `%${sought.replace(/[\\%_]/g, "\\$&")}%`;
  const found = await row<Pick<SwarmGuests, "customer" | "people">>(sql`
    WITH guest AS (
      SELECT p.id, p.handle, p.name FROM "Person" p JOIN "Account" ac ON ac."personId" = p.id AND ac."leavesAt" IS NULL
      WHERE NOT EXISTS (SELECT 1 FROM "SwarmMember" m WHERE m."swarmId" = ${id} AND m."personId" = p.id AND m."leftAt" IS NULL)
        AND (p.id = (SELECT "authorId" FROM "Question" WHERE id = ${question.id}) OR p.id IN (SELECT st."personId" FROM "Staff" st
          JOIN "Seat" t ON t."organisationId" = st."organisationId" AND t."clubId" = ${clubId} AND t.until IS NULL WHERE st.role <> 'analyst')))
    SELECT (SELECT json_build_object('handle', g.handle, 'name', g.name) FROM guest g JOIN "Question" q ON q."authorId" = g.id
        WHERE q.id = ${question.id}) AS customer,
      coalesce((SELECT json_agg(one) FROM (SELECT * FROM (SELECT DISTINCT ON (g.id) g.handle, g.name, o.name AS organisation,
          EXISTS (SELECT 1 FROM "Answer" a WHERE a."questionId" = ${question.id} AND a."authorId" = g.id AND a."removedAt" IS NULL) AS answered
        FROM guest g JOIN "Staff" st ON st."personId" = g.id AND st.role <> 'analyst' JOIN "Organisation" o ON o.id = st."organisationId"
          JOIN "Seat" t ON t."organisationId" = o.id AND t."clubId" = ${clubId} AND t.until IS NULL
        WHERE g.id <> (SELECT "authorId" FROM "Question" WHERE id = ${question.id})
          AND (g.name ILIKE ${alike} OR g.handle ILIKE ${alike} OR o.name ILIKE ${alike})
        ORDER BY g.id, t.side = 'seller' DESC, st."createdAt") person ORDER BY answered DESC, organisation, name LIMIT ${most + 1}) one), '[]') AS people`);
  const { customer, people } = found ?? { customer: null, people: [] };
  return { customer, people: people.slice(0, most), more: people.length > most, sought };
}
