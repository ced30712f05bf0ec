import { rows, sql } from "~/platform/db/sql.server";

/** What was handed over to an organisation and waits, as its people read it where they work. */
export type HandoverToTake = {
  id: number;
  to: string;
  club: { slug: string; name: string; language: string };
  question: string;
  dueAt: string | null;
  late: boolean;
};

const most = 5;

/**
 * What was handed over to organisations and waits to be taken, the longest first; only where they still sell in the
 * club. Which organisations the reader may see this of, callers know.
 */
export async function handoversToTake(organisationIds: readonly number[]): Promise<HandoverToTake[]> {
  if (organisationIds.length === 0) return [];
  const found = await rows<Omit<HandoverToTake, "dueAt"> & { dueAt: Date | null }>(sql`
    SELECT h.id, t.name AS to, json_build_object('slug', c.slug, 'name', c.name, 'language', c.language) AS club, q.title AS question, k."dueAt",
      k."lateAt" IS NOT NULL AS late
    FROM "Handover" h JOIN "Organisation" t ON t.id = h."toOrganisationId" JOIN "Club" c ON c.id = h."clubId" AND c.entry <> 'closed'
    JOIN "Question" q ON q.id = h."questionId" AND q."removedAt" IS NULL
    JOIN "Seat" s ON s."clubId" = h."clubId" AND s."organisationId" = t.id AND s.until IS NULL AND s.side = 'seller'
    LEFT JOIN "HandoverClock" k ON k."handoverId" = h.id
    WHERE h."toOrganisationId" = ANY(${[...organisationIds]}::int[]) AND h."answeredAt" IS NULL AND h."withdrawnAt" IS NULL
    ORDER BY h.id LIMIT ${most}`);
  return found.map((one) => ({ ...one, dueAt: one.dueAt?.toISOString() ?? null }));
}
