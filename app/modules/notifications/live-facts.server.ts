import { can } from "~/access/can";
import { actorOf } from "~/modules/identity/actor-of.server";
import { row, sql } from "~/platform/db/sql.server";

/** How much in a person's inbox is unread; 100 stands for more than 99. */
export async function unreadOf(personId: number): Promise<number> {
  const found = await row<{ count: number }>(sql`
    SELECT count(*)::int AS count FROM (SELECT 1 FROM "Notification" WHERE "personId" = ${personId} AND "readAt" IS NULL LIMIT 100) u`);
  return found?.count ?? 0;
}

type About = {
  clubId: number;
  visibility: "public" | "private";
  authorId: number;
  removed: boolean;
  removedById: number | null;
};

/** Whether a person may see a question. */
export async function seesQuestion(personId: number, questionId: number): Promise<boolean> {
  const about = await row<About>(sql`
    SELECT q."clubId", c.visibility, q."authorId", q."removedAt" IS NOT NULL AS removed, q."removedById"
    FROM "Question" q JOIN "Club" c ON c.id = q."clubId" WHERE q.id = ${questionId}`);
  return about !== null && can(await actorOf(personId), "question.see", about);
}
