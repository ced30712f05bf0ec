import type { Sight } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";
import { continuation } from "../rules/continuation";
import type { Findable } from "../search-engine";
import { seenBy } from "./narrowed.server";

/** Things whose titles continue what is being typed; clubs, topics and bodies before questions of the same strength. */
export async function suggest(typed: string, sight: Sight, most: number): Promise<Findable[]> {
  const tsquery = continuation(typed);
  if (tsquery === "") return [];
  return rows<Findable>(sql`
    SELECT e.kind, e."subjectId" AS id FROM "SearchEntry" e WHERE e."titleWords" @@ ${tsquery}::tsquery AND ${seenBy(sight)}
    ORDER BY e.pull + CASE WHEN e.kind = 'question' THEN 0 ELSE 0.5 END DESC, e."subjectId" LIMIT ${most}`);
}
