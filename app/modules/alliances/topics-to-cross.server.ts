import { rows, sql } from "~/platform/db/sql.server";

/** The topics of a club, as something to choose for a link. */
export async function topicsToCross(clubId: number): Promise<{ id: number; name: string }[]> {
  return rows(
    sql`SELECT id, name FROM "Topic" WHERE "clubId" = ${clubId} ORDER BY "questionCount" DESC, name LIMIT 60`,
  );
}
