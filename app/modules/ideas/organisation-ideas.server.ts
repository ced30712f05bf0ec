import type { Actor } from "~/access/actor";
import { visibleTo } from "~/access/visible-to";
import { rows, sql } from "~/platform/db/sql.server";
import { ideaList } from "./idea-list.server";
import { trialList } from "./trial-list.server";

type Kept = { id: number; ideaId: number; title: string; what: string; dueOn: string; overdue: boolean; club: string };

/**
 * What waits for an organisation's answer, and what it has promised and not yet done, overdue or not, the first due
 * first, and what it last invited members to try.
 */
export async function organisationIdeas(actor: Actor, organisationId: number, after: string | null) {
  const sight = visibleTo(actor);
  const [waiting, trials, kept] = await Promise.all([
    ideaList(actor, { sort: "newest", waitingFor: organisationId, after, take: 20 }),
    trialList(actor, { organisationId, take: 20 }),
    rows<Kept>(sql`
      SELECT k.id, i.id AS "ideaId", i.title, k.what, k."dueOn"::text AS "dueOn", k."overdueAt" IS NOT NULL AS overdue, cl.name AS club
      FROM "Commitment" k JOIN "Idea" i ON i.id = k."ideaId" AND i."removedAt" IS NULL JOIN "Club" cl ON cl.id = i."clubId"
      WHERE k."organisationId" = ${organisationId} AND NOT EXISTS (SELECT 1 FROM "IdeaOutcome" o WHERE o."commitmentId" = k.id)
        AND (${sight.all} OR cl.visibility = 'public' OR cl.id = ANY(${[...sight.clubIds]}::int[])) ORDER BY k."dueOn", k.id LIMIT 60`),
  ]);
  return {
    waiting,
    trials: trials.items,
    kept: kept.filter((one) => !one.overdue),
    overdue: kept.filter((one) => one.overdue),
  };
}
