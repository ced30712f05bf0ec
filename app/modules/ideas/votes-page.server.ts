import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import { ideaPage } from "./idea-page.server";
import type { Interest } from "./rules/idea-kinds";
import type { Evidence } from "./rules/weight";

/** How many votes of one sort an idea has, and what they weigh together. */
export type VoteGroup = {
  interest: Interest;
  evidence: Evidence | null;
  seller: boolean;
  count: number;
  each: number;
  weight: number;
};

/**
 * How an idea's weight comes about: its votes by what they say and what the portal knows, heaviest first; those of sellers
 * are one sort, as all weigh the same. Nobody is named.
 */
export async function votesPage(actor: Actor, id: number | null) {
  const idea = await ideaPage(actor, id);
  if (!idea) return null;
  const groups = await rows<VoteGroup>(sql`
    SELECT v.interest, v.evidence, v.seller, count(*)::int AS count, v.weight AS each, sum(v.weight)::int AS weight FROM (
      SELECT CASE WHEN seller THEN 'none'::"IdeaInterest" ELSE interest END AS interest, CASE WHEN NOT seller THEN evidence END AS evidence, seller,
        weight FROM "IdeaVote" WHERE "ideaId" = ${idea.id}) v
    GROUP BY v.interest, v.evidence, v.seller, v.weight ORDER BY v.weight DESC, count DESC, v.interest`);
  return { idea, groups };
}
