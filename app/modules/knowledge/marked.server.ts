import { type Sql, sql } from "~/platform/db/sql.server";

/** SQL for the gravest warning that stands on a question, by its number: null where none does. */
export const warnedColumn = (questionId: Sql): Sql =>
  sql`(SELECT w.kind FROM "SafetyNote" w WHERE w."questionId" = ${questionId} AND w."withdrawnAt" IS NULL ORDER BY w.kind LIMIT 1) AS warned`;
