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

/** How an idea's weight comes about: its votes by what they say and what the portal knows, heaviest first. Nobody is named. */
export async function votesPage(actor: Actor, id: number | null) {
  const idea = await ideaPage(actor, id);
  if (!idea) return null;
  const groups = await rows<VoteGroup>(sql`
    SELECT interest, evidence, seller, count(*)::int AS count, weight AS each, sum(weight)::int AS weight FROM "IdeaVote" WHERE "ideaId" = ${idea.id}
    GROUP BY interest, evidence, seller, "IdeaVote".weight ORDER BY "IdeaVote".weight DESC, count DESC, interest`);
  return { idea, groups };
}
