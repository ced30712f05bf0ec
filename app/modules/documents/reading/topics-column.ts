import { topicsFiled } from "~/modules/topics/filed-under";
import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for the topics that a document (alias `c`) is filed under. */
export const topicsColumn: Sql = topicsFiled(sql`"DocumentTopic"`, sql`f."documentId" = c.id`);
