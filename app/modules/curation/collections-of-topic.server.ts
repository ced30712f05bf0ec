import { topicsOfTrial } from "~/modules/ideas/trial-topics";
import { rows, sql } from "~/platform/db/sql.server";
import { selectCollected } from "./reading/collected.server";

export type CollectionOfTopic = { id: number; name: string; items: number };

/** Collections of a club in which something is filed under a topic, those with most of it first, with how many things do; at most 5. */
export async function collectionsOfTopic(clubId: number, topicId: number): Promise<CollectionOfTopic[]> {
  return rows(sql`
    SELECT k.id, k.name, n.items FROM "Collection" k CROSS JOIN LATERAL (SELECT count(*)::int AS items FROM (${selectCollected(sql`k.id`)}) i
      WHERE i.shown AND (
        EXISTS (SELECT 1 FROM "QuestionTopic" qt WHERE qt."topicId" = ${topicId} AND qt."questionId" = i."questionId")
        OR (i.kind = 'document' AND EXISTS (SELECT 1 FROM "DocumentTopic" a WHERE a."topicId" = ${topicId} AND a."documentId" = i."subjectId"))
        OR (i.kind = 'idea' AND EXISTS (SELECT 1 FROM "IdeaTopic" a WHERE a."topicId" = ${topicId} AND a."ideaId" = i."subjectId"))
        OR (i.kind = 'trial' AND EXISTS (SELECT 1 FROM "Trial" r WHERE r.id = i."subjectId" AND ${topicId} IN ${topicsOfTrial(sql`r`)})))) n
    WHERE k."clubId" = ${clubId} AND k."removedAt" IS NULL AND n.items > 0 ORDER BY n.items DESC, k.id LIMIT 5`);
}
