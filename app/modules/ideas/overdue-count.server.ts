import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { row, sql } from "~/platform/db/sql.server";

/** How many promises of an organisation are overdue, in clubs that the actor sees. */
export async function overdueCount(actor: Actor, organisationId: number): Promise<number> {
  const sight = visibleTo(actor);
  const found = await row<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM "Commitment" k JOIN "Idea" i ON i.id = k."ideaId" AND i."removedAt" IS NULL JOIN "Club" cl ON cl.id = i."clubId"
    WHERE k."organisationId" = ${organisationId} AND k."overdueAt" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "IdeaOutcome" o WHERE o."commitmentId" = k.id)
      AND (${sight.all} OR cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[]))`);
  return found?.count ?? 0;
}
