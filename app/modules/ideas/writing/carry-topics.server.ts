import { mostAims, mostTopics } from "~/modules/topics/topic-kinds";
import type { Transaction } from "~/platform/db/database.server";

/** What a wish is filed under comes along to the one it becomes part of, the most used first, as far as there is room for it there. */
export async function carryTopics(db: Transaction, { from, to }: { from: number; to: number }): Promise<void> {
  await db.$executeRaw`
    WITH held AS (SELECT t.id, t.kind FROM "IdeaTopic" f JOIN "Topic" t ON t.id = f."topicId" WHERE f."ideaId" = ${to}),
      fresh AS (SELECT t.id, t.kind, row_number() OVER (PARTITION BY t.kind ORDER BY t."questionCount" DESC, t.id) AS place
        FROM "IdeaTopic" f JOIN "Topic" t ON t.id = f."topicId" WHERE f."ideaId" = ${from} AND t.id NOT IN (SELECT id FROM held))
    INSERT INTO "IdeaTopic" ("ideaId", "topicId") SELECT ${to}, id FROM fresh
    WHERE place + (SELECT count(*) FROM held WHERE held.kind = fresh.kind) <= CASE kind WHEN 'aim' THEN ${mostAims}::int ELSE ${mostTopics}::int END`;
}
