import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { type Sql, sql } from "~/platform/db/sql.server";
import { isTester } from "./reading/testers-column";

/** The condition of lists of documents (alias `c`, their club `cl`): what the actor may see; removed ones are in no list. */
export function seenDocuments(actor: Actor): Sql {
  const sight = visibleTo(actor);
  if (sight.all) return sql`c."removedAt" IS NULL`;
  const seats = actor.kind === "person" ? actor.seats.map(({ clubId }) => clubId) : [];
  const inside = [...sight.clubIds, ...seats];
  return sql`c."removedAt" IS NULL AND (cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[]))
    AND (c."publishedId" IS NOT NULL OR c."clubId" = ANY(${[...sight.curatedClubIds]}::int[])
      OR (c."clubId" = ANY(${inside}::int[]) AND NOT (c.state = 'draft' AND c.entry = 'invitation'))
      OR EXISTS (SELECT 1 FROM "DocumentWriter" w WHERE w."documentId" = c.id AND w."personId" = ${sight.personId ?? 0})
      OR (c."clubId" = ANY(${inside}::int[]) AND c.state <> 'archived' AND ${isTester(sql`c.id`, sight.personId ?? 0)}))`;
}
