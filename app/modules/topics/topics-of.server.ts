import { rows, sql } from "~/platform/db/sql.server";

/** A topic as something to choose. */
export type TopicOption = { slug: string; name: string; questionCount: number };

/** The topics of a club, the most used first; at most 200, which is more than a person can choose among. */
export async function topicsOf(clubId: number): Promise<TopicOption[]> {
  return rows<TopicOption>(
    sql`SELECT slug, name, "questionCount" FROM "Topic" WHERE "clubId" = ${clubId} ORDER BY "questionCount" DESC, name LIMIT 200`,
  );
}
