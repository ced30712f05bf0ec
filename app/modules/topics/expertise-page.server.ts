import type { Actor } from "~/access/actor";
import { rows, sql } from "~/platform/db/sql.server";
import type { TopicOption } from "./topics-of.server";

/** The topics of a club of both kinds, the most used first, each with whether the actor called it their field; at most 400. */
export async function expertisePage(actor: Actor, clubId: number): Promise<(TopicOption & { mine: boolean })[]> {
  return rows(sql`
    SELECT t.slug, t.name, t.kind, t."questionCount", EXISTS (SELECT 1 FROM "Expertise" e WHERE e."topicId" = t.id AND e."personId" = ${actor.id}) AS mine
    FROM "Topic" t WHERE t."clubId" = ${clubId} ORDER BY t."questionCount" DESC, t.name LIMIT 400`);
}
