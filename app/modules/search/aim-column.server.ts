import { type Sql, sql } from "~/platform/db/sql.server";

/** Whether an entry (alias `e`) is a topic that people want to come of it; read from the topic itself, so that no index need know. */
export const aimColumn: Sql = sql`(e.kind = 'topic' AND EXISTS (SELECT 1 FROM "Topic" t WHERE t.id = e."subjectId" AND t.kind = 'aim')) AS aim`;
