import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";

/**
 * Up to eight people whose handle, or a word of whose name, begins like this (a name may begin with a title); those who
 * share a club with the actor first.
 */
export async function peopleSuggestions(actor: Actor, query: string): Promise<{ handle: string; name: string }[]> {
  const words = query.normalize("NFC").trim().slice(0, 60);
  if (actor.kind !== "person" || words === "") return [];
  const begins = `${words.replace(/[\\%_]/g, "\\$&")}%`;
  const clubIds = actor.memberships.map((one) => one.clubId);
  return rows(sql`
    SELECT p.handle, p.name FROM "Person" p WHERE ' ' || p.name ILIKE ${`% ${begins}`} OR p.handle ILIKE ${begins}
    ORDER BY EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = p.id AND m."clubId" = ANY(${clubIds}::int[])) DESC, p.name LIMIT 8`);
}
