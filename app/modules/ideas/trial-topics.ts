import { type Sql, sql } from "~/platform/db/sql.server";

/** The topics of a trial (by its table's alias): it has none of its own, and is about what the wish or document is about that is tried. */
export const topicsOfTrial = (
  trial: Sql,
): Sql => sql`(SELECT "topicId" FROM "IdeaTopic" WHERE "ideaId" = ${trial}."ideaId"
  UNION SELECT "topicId" FROM "DocumentTopic" WHERE "documentId" = ${trial}."documentId")`;
