import type { Sight } from "~/access/visible-to";
import { joined, type Sql, sql } from "~/platform/db/sql.server";
import type { Filters } from "../search-engine";

/** Only what the reader may see; `e` is the entry. */
export function seenBy(sight: Sight): Sql {
  if (sight.all) return sql`true`;
  if (sight.clubIds.length === 0) return sql`NOT e."membersOnly"`;
  return sql`(NOT e."membersOnly" OR e."clubId" = ANY(${[...sight.clubIds]}::int[]))`;
}

/** Only what the reader may see and wants to see. */
export function narrowed(sight: Sight, filters: Filters): Sql {
  const { kind, clubId, topicId, aimId, side, answered } = filters;
  const conditions = [seenBy(sight)];
  if (kind) conditions.push(sql`e.kind = ${kind}::"SubjectKind"`);
  if (clubId !== undefined) conditions.push(sql`e."clubId" = ${clubId}`);
  if (topicId !== undefined) conditions.push(sql`${topicId} = ANY(e."topicIds")`);
  if (aimId !== undefined) conditions.push(sql`${aimId} = ANY(e."topicIds")`);
  if (side) conditions.push(sql`e.side = ${side}::"Side"`);
  if (answered) conditions.push(sql`e.answered = ${answered !== "no"}`);
  if (answered === "accepted") conditions.push(sql`e.accepted`);
  return joined(conditions, " AND ");
}
