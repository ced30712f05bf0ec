import type { FiledUnder } from "~/modules/topics/filed-under";
import { selectTopics } from "~/modules/topics/topics-of.server";
import { row, sql } from "~/platform/db/sql.server";

/** Whom a wish in a club can be addressed to, what it can be filed under, and what is on the shelves there, for variants. */
export type IdeaOptions = {
  organisations: { slug: string; name: string }[];
  /** What it may be about, and what may be wanted to come of it. */
  topics: FiledUnder[];
  offerings: { id: number; name: string; organisation: string }[];
};

/** The choices of a club, in one query; at most 60 organisations, 200 topics of each kind and 200 offerings. */
export async function ideaOptions(clubId: number): Promise<IdeaOptions> {
  const found = await row<IdeaOptions>(sql`
    SELECT coalesce((SELECT json_agg(o) FROM (SELECT o.slug, o.name FROM "Seat" s JOIN "Organisation" o ON o.id = s."organisationId"
        WHERE s."clubId" = ${clubId} AND s.until IS NULL AND s.side = 'seller' ORDER BY o.name LIMIT 60) o), '[]') AS organisations,
      coalesce((SELECT json_agg(a) FROM (${selectTopics(clubId)}) a), '[]') AS topics,
      coalesce((SELECT json_agg(f) FROM (SELECT f.id, f.name, coalesce(o.name, '') AS organisation FROM "Offering" f
        LEFT JOIN "Organisation" o ON o.id = f."organisationId"
        WHERE f."clubId" = ${clubId} OR EXISTS (SELECT 1 FROM "Seat" s
          WHERE s."organisationId" = f."organisationId" AND s."clubId" = ${clubId} AND s.until IS NULL)
        ORDER BY o.name NULLS FIRST, f.position LIMIT 200) f), '[]') AS offerings`);
  return found ?? { organisations: [], topics: [], offerings: [] };
}
