import { rows, sql } from "~/platform/db/sql.server";

/** A topic that may cross a link; an aim is what people want to come of it. */
export type TopicToCross = { id: number; name: string; aim: boolean };

/** The topics of a club, as something to choose for a link. */
export async function topicsToCross(clubId: number): Promise<TopicToCross[]> {
  return rows(
    sql`SELECT id, name, kind = 'aim' AS aim FROM "Topic" WHERE "clubId" = ${clubId} ORDER BY kind, "questionCount" DESC, name LIMIT 60`,
  );
}
